import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Builds the generated half of the reference data from a folder of published figures, then checks
 * all of it.
 *
 * <p>Run with {@code java db/tool/BuildReference.java <source-folder> db/reference}. The same input
 * gives the same bytes. Files typed by hand are read and checked, never written. A failed check
 * stops the build with one sentence and exit code 1; {@code db/reference/README.md} tells which
 * files are which.
 */
public final class BuildReference {

  private BuildReference() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println(
          "Usage: java db/tool/BuildReference.java <source-folder> <reference-folder>");
      System.exit(2);
    }
    try {
      build(Path.of(arguments[0]), Path.of(arguments[1]));
    } catch (CheckFailed failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private static void build(Path source, Path reference) throws IOException {
    Check.that(Files.isDirectory(source), "The source folder " + source + " does not exist.");
    Check.that(
        Files.isDirectory(reference), "The reference folder " + reference + " does not exist.");

    Population population = Population.read(source);
    Geography geography = Geography.read(source);
    Lineage lineage = Lineage.read(source, geography, population);

    geography.write(reference);
    AlternativeNames.write(reference, geography);
    lineage.write(reference);
    KostraGroups.write(source, reference);
    Observations.write(source, reference, geography, population);
    NationalFigures.write(source, reference);
    Outlines.write(source, reference);

    new GeographyChecks(source, reference, geography, population, lineage).run();
    new HandmadeChecks(source, reference).run();
    System.out.println("The reference data in " + reference + " is built and every check passed.");
  }
}
