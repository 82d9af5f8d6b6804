package no.kommuneblikk.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;

/**
 * What stands in the way of the data folder or the database, in words that a person can act upon.
 *
 * @param cause a clause that follows a colon
 * @param remedy what to do, as a sentence
 */
record Hindrance(String cause, String remedy) {

  private static final int LONGEST = 200;
  private static final String OTHER_FOLDER = "velg en annen mappe med KOMMUNEBLIKK_DATA_DIR.";

  /** How the operating system, Java and MariaDB put it; the first that fits. */
  private record Sign(Pattern words, Function<MatchResult, Hindrance> meaning) {

    static Sign of(String words, Function<MatchResult, Hindrance> meaning) {
      return new Sign(Pattern.compile(words, Pattern.CASE_INSENSITIVE), meaning);
    }

    Optional<Hindrance> in(String told) {
      var found = words.matcher(told);
      return found.find() ? Optional.of(meaning.apply(found.toMatchResult())) : Optional.empty();
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          Sign.of(
              "no space left|disk full|errcode: 28|error 28\\b",
              _ -> new Hindrance("disken er full", "Rydd plass på disken, eller " + OTHER_FOLDER)),
          Sign.of(
              "unsupported redo log format|redo log was created with|created with a newer version",
              _ ->
                  new Hindrance(
                      "filene er skrevet av en annen versjon av MariaDB",
                      "Start versjonen av Kommuneblikk som sist brukte mappen, eller "
                          + OTHER_FOLDER)),
          Sign.of(
              "data structure corruption|inconsistent tablespace|is corrupt|page corruption"
                  + "|aria.*recovery failed",
              _ ->
                  new Hindrance(
                      "filene til databasen er ødelagt",
                      "Ta vare på mappen, og legg tilbake en sikkerhetskopi i en ny, eller "
                          + OTHER_FOLDER
                          + " Grunnlagstallene lastes da på nytt; tall dere selv har lest inn, må"
                          + " leses inn igjen.")),
          Sign.of(
              "disk quota exceeded",
              _ ->
                  new Hindrance(
                      "brukeren har ikke mer plass på disken (kvote)",
                      "Be om mer plass, eller " + OTHER_FOLDER)),
          Sign.of(
              "read-only file system",
              _ ->
                  new Hindrance(
                      "disken kan bare leses fra", "Gjør den skrivbar, eller " + OTHER_FOLDER)),
          Sign.of(
              "file name too long", _ -> new Hindrance("navnet er for langt", upper(OTHER_FOLDER))),
          Sign.of(
              "error while loading shared libraries: ([^\\s:]+)",
              found ->
                  new Hindrance(
                      "maskinen mangler biblioteket " + found.group(1),
                      "Installer pakken som har det, eller bruk en egen MariaDB med"
                          + " SPRING_DATASOURCE_URL.")),
          Sign.of(
              "exec format error|error=8\\b",
              _ ->
                  new Hindrance(
                      "den MariaDB som følger med, er laget for en annen slags maskin",
                      "Bruk en egen MariaDB med SPRING_DATASOURCE_URL.")),
          Sign.of(
              "cannot run program.*permission denied|error=13\\b",
              _ ->
                  new Hindrance(
                      "programmer får ikke kjøre fra mappen",
                      "Er disken satt opp med noexec, så " + OTHER_FOLDER)));

  static Hindrance of(Throwable failure) {
    var told = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof FileAlreadyExistsException file) {
        return isFile(file.getFile());
      }
      if (each instanceof AccessDeniedException file) {
        return new Hindrance(
            "brukeren som starter Kommuneblikk, har ikke tilgang til " + file.getFile(),
            "Gi brukeren skrivetilgang, eller " + OTHER_FOLDER);
      }
      if (each instanceof NoSuchFileException file) {
        return new Hindrance(file.getFile() + " kan ikke lages der", upper(OTHER_FOLDER));
      }
      if (each instanceof FileSystemException file && "Not a directory".equals(file.getReason())) {
        return isFile(file.getFile());
      }
      told.append(each.getMessage()).append('\n');
    }
    return SIGNS.stream()
        .flatMap(sign -> sign.in(told.toString()).stream())
        .findFirst()
        .orElseGet(() -> other(failure));
  }

  private static Hindrance isFile(String path) {
    return new Hindrance(
        path + " er en fil, eller ligger under en fil, og kan ikke være en mappe",
        upper(OTHER_FOLDER));
  }

  private static Hindrance other(Throwable failure) {
    var root = NestedExceptionUtils.getMostSpecificCause(failure);
    var told = Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
    var line = told.lines().findFirst().orElse("").strip();
    return new Hindrance(
        "maskinen melder «%s»"
            .formatted(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line),
        "Se meldingene over, eller " + OTHER_FOLDER);
  }

  private static String upper(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
