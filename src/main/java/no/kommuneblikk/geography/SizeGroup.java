package no.kommuneblikk.geography;

import java.util.Arrays;
import java.util.Optional;

/** A class of municipalities by population, under a {@link SizeScheme}. */
public enum SizeGroup {
  SMALL("liten"),
  MEDIUM("mellomstor"),
  LARGE("stor");

  private final String code;

  SizeGroup(String code) {
    this.code = code;
  }

  /** As in addresses and in the database. */
  public String code() {
    return code;
  }

  public static Optional<SizeGroup> of(String code) {
    return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
  }
}
