package no.kommuneblikk.intake.feed;

import java.util.List;
import no.kommuneblikk.text.Texts;

/**
 * Something a data steward has to know of what came in.
 *
 * @param code such as {@code ukjent-kommune}; the message is {@code intake.remark.<code>}
 * @param arguments what the message names, already written for people, in the order of its places
 */
public record Remark(Severity severity, String code, SourcePlace place, List<String> arguments) {

  /** What a remark means for the figures. */
  public enum Severity {
    /** Nothing is stored until it is mended. */
    ERROR,
    /** The steward has to acknowledge it. */
    WARNING
  }

  private static final String KEY = "intake.remark.";

  public static Remark error(String code, SourcePlace place, String... arguments) {
    return new Remark(Severity.ERROR, code, place, List.of(arguments));
  }

  public static Remark warning(String code, SourcePlace place, String... arguments) {
    return new Remark(Severity.WARNING, code, place, List.of(arguments));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What happened and what to do, as a sentence. */
  public String message(Texts texts) {
    return texts.text(KEY + code, arguments.toArray());
  }
}
