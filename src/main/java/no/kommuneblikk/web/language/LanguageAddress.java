package no.kommuneblikk.web.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of an address that says in which language it is to be answered. */
public final class LanguageAddress {

  /** The name of the parameter. */
  public static final String PARAMETER = "sprak";

  /** A code has nothing in it that a query would have to escape. */
  private static final Pattern NAMED =
      Pattern.compile("(?:^|[?&])" + PARAMETER + "=([A-Za-z-]{1,20})(?=&|$)");

  private LanguageAddress() {}

  /**
   * The code of the language that a query asks for. Only the query is read: what is sent along with
   * a request is not for whoever has not been let in yet.
   */
  public static Optional<String> asked(@Nullable String query) {
    return Optional.ofNullable(query)
        .map(NAMED::matcher)
        .filter(found -> found.find())
        .map(found -> found.group(1));
  }
}
