package no.kommuneblikk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the packages, as DESIGN.md draws them. */
class ArchitectureTest {

  private static final String ROOT = "no.kommuneblikk";
  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages(ROOT);

  /** What is not a feature. A new package is held to be one until it is named here. */
  private static final Set<String> FOUNDATION =
      Set.of(
          "backup",
          "text",
          "geography",
          "indicator",
          "selection",
          "comparison",
          "context",
          "figure",
          "measure",
          "statistics",
          "database",
          "reference",
          "illustration",
          "release",
          "export",
          "web",
          "shell");

  /** Parts of pages that several features put on theirs. */
  private static final String[] SHARED_INTERFACE = {
    ROOT + ".figure.ui",
    ROOT + ".selection.ui",
    ROOT + ".geography.ui",
    ROOT + ".comparison.ui",
    ROOT + ".context.ui"
  };

  private static Set<String> features() {
    var features = new TreeSet<String>();
    PRODUCT.forEach(type -> features.add(topOf(type)));
    features.removeAll(FOUNDATION);
    features.remove("");
    return features;
  }

  static String topOf(JavaClass type) {
    if (!type.getPackageName().startsWith(ROOT)) {
      return "";
    }
    var rest = type.getPackageName().substring(ROOT.length());
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
  }

  private static String[] packages(Collection<String> tops) {
    return tops.stream().map(top -> ROOT + "." + top + "..").toArray(String[]::new);
  }

  @Test
  void findsTheFeaturesItHolds() {
    assertThat(features()).contains("overview", "staffing");
  }

  @ParameterizedTest
  @MethodSource("features")
  void aFeatureNeverSeesAnother(String feature) {
    var others = new TreeSet<>(features());
    others.remove(feature);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + feature + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(others))
        .check(PRODUCT);
  }

  @ParameterizedTest
  @CsvSource({
    "backup, text geography selection figure database",
    "text, ''",
    "geography, text web",
    "indicator, text geography",
    "selection, text geography indicator",
    "statistics, ''",
    "comparison, text geography indicator selection statistics",
    "context, text indicator",
    "figure, text geography indicator selection statistics context web",
    "measure, text geography indicator selection statistics context figure",
    "database, web",
    "reference, text geography indicator",
    "illustration, text geography indicator reference",
    "release, text geography indicator",
    "export, text geography indicator selection figure web",
    "web, text",
    "shell, text geography web"
  })
  void theFoundationSeesOnlyWhatLiesBelowIt(String name, String below) {
    var above = new TreeSet<>(FOUNDATION);
    above.addAll(features());
    above.remove(name);
    above.removeAll(List.of(below.split(" ")));
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(above))
        .check(PRODUCT);
  }

  @Test
  void nobodySeesTheDatabaseTheShellOrTheFiles() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "live in database, shell or export and are seen from outside it",
                type -> Set.of("database", "shell", "export").contains(topOf(type))))
        .allowEmptyShould(true)
        .check(PRODUCT.that(describe("outside", type -> isFeature(type) || isKernel(type))));
  }

  private static boolean isFeature(JavaClass type) {
    return features().contains(topOf(type));
  }

  private static boolean isKernel(JavaClass type) {
    return Set.of("text", "geography", "indicator", "selection", "comparison", "figure", "measure")
        .contains(topOf(type));
  }

  @Test
  void noPackageIsPartOfACircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PRODUCT);
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void logicNeverSeesTheInterface() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..ui..")
        .and(describe("belong to a package with ui/ inside", ArchitectureTest::hasInterface))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.vaadin..", "..ui..")
        .check(PRODUCT);
  }

  private static boolean hasInterface(JavaClass type) {
    return PRODUCT.stream()
        .anyMatch(other -> other.getPackageName().equals(ROOT + "." + topOf(type) + ".ui"));
  }

  @Test
  void viewsStayInTheirPackage() {
    classes()
        .that()
        .areTopLevelClasses()
        .and(
            describe(
                "are in ui/ or are views",
                type ->
                    type.getPackageName().endsWith(".ui") || type.getSimpleName().endsWith("View")))
        .and()
        .resideOutsideOfPackages(SHARED_INTERFACE)
        .should()
        .bePackagePrivate()
        .check(PRODUCT);
  }

  @Test
  void sharedInterfacePartsArePublicOnlyWhereOthersUseThem() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .resideInAnyPackage(SHARED_INTERFACE)
        .and()
        .arePublic()
        .should(beUsedFromOtherPackages())
        .check(PRODUCT);
  }

  private static ArchCondition<JavaClass> beUsedFromOtherPackages() {
    return new ArchCondition<>("be used from other packages") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var used =
            type.getDirectDependenciesToSelf().stream()
                .anyMatch(
                    it -> !it.getOriginClass().getPackageName().equals(type.getPackageName()));
        events.add(new SimpleConditionEvent(type, used, type.getName() + " is used by others"));
      }
    };
  }

  @Test
  void repositoriesAndControllersAreInterfacesOrHidden() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .should()
        .bePackagePrivate()
        .check(PRODUCT);
    classes().that().haveSimpleNameEndingWith("Repository").should().beInterfaces().check(PRODUCT);
  }

  @Test
  void everyPackageIsNullMarked() {
    var bare =
        PRODUCT.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(Predicate.not(it -> it.isAnnotatedWith(NullMarked.class)))
            .map(it -> it.getName())
            .toList();
    assertThat(bare).isEmpty();
  }

  @Test
  void onlyTheFigureKnowsTheChartLibrary() throws IOException {
    assertThat(filesMentioning("apexcharts", Path.of("src/main/java")))
        .isNotEmpty()
        .allMatch(file -> file.startsWith("src/main/java/no/kommuneblikk/figure/"));
    assertThat(filesMentioning("apexcharts", Path.of("frontend")))
        .isNotEmpty()
        .allMatch(file -> file.startsWith("frontend/chart/"));
  }

  @Test
  void chartLibraryStaysAtTheLastFreeVersion() throws IOException {
    assertThat(Files.readString(Path.of("src/main/java/no/kommuneblikk/figure/ui/Chart.java")))
        .contains("@NpmPackage(value = \"apexcharts\", version = \"4.7.0\")");
  }

  @Test
  void noJavaScriptIsWrittenInJava() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "runs JavaScript given as text",
                call ->
                    Set.of("executeJs", "executeJavaScript").contains(call.getTarget().getName())))
        .check(PRODUCT);
  }

  /** Only what names a copy, or reads the clock of another, asks the machine itself. */
  private static final Set<String> ASK_THE_MACHINE =
      Set.of("ReleaseConfiguration", "Backup", "RetryAfter");

  @Test
  void whichDayItIsComesFromOneClock() {
    noClasses()
        .that(describe("not named", type -> !ASK_THE_MACHINE.contains(type.getSimpleName())))
        .should()
        .callMethodWhere(
            describe(
                "asks the machine what the time is", call -> asksWhatTheTimeIs(call.getTarget())))
        .check(PRODUCT);
  }

  private static boolean asksWhatTheTimeIs(MethodCallTarget method) {
    return Set.of("java.time.Clock", "java.time.Instant", "java.time.LocalDate")
                .contains(method.getOwner().getName())
            && method.getName().matches("now|system.*")
            && method.getRawParameterTypes().stream()
                .noneMatch(type -> type.isAssignableTo(Clock.class))
        || method.getName().equals("currentTimeMillis");
  }

  private static final Set<String> SLEEP = Set.of("sleep", "waitForTimeout", "nanoTime");

  @Test
  void noTestSleepsOrLooksAtTheClockOfTheMachine() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "sleeps or asks the machine what the time is",
                call ->
                    asksWhatTheTimeIs(call.getTarget())
                        || SLEEP.contains(call.getTarget().getName())
                            && !call.getTargetOwner().getPackageName().startsWith(ROOT)))
        .check(TESTS);
  }

  /** What takes long to set up is made for all tests of a class before the first of them. */
  @Test
  void noTestBuildsOnAnother() {
    noClasses().should().beAnnotatedWith(TestMethodOrder.class).check(TESTS);
  }

  /** The usual ten seconds are too few where much else is done. */
  @Test
  void whatIsWaitedForHasTime() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Eventually.class)
        .should()
        .callMethodWhere(
            describe("waits", call -> call.getTargetOwner().isEquivalentTo(Awaitility.class)))
        .check(TESTS);
  }

  @Test
  void limitsAndAccessGoByWhatHasPassedAndNotByAClock() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".web..", ROOT + ".intake.access..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.(Clock|Instant|InstantSource|LocalDate.*)")
        .check(PRODUCT);
  }

  @Test
  void recordsAndConstantsAreTheOnlyPublicState() {
    var open =
        PRODUCT.stream()
            .filter(type -> !type.getSimpleName().equals("Draft"))
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(field -> field.getFullName())
            .toList();
    assertThat(open).isEmpty();
  }

  private static List<String> filesMentioning(String word, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith("frontend/generated"))
          .filter(file -> mentions(file, word))
          .map(file -> file.toString().replace('\\', '/'))
          .toList();
    }
  }

  private static boolean mentions(Path file, String word) {
    try {
      return Files.readString(file).toLowerCase(Locale.ROOT).contains(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noTwoClassesHaveTheSameSimpleName() {
    var namesakes =
        PRODUCT.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                groupingBy(
                    JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toList())));
    namesakes.values().removeIf(names -> names.size() == 1);
    assertThat(namesakes).isEmpty();
  }

  /** Whoever reads a line should not have to read where each of its classes lives. */
  @Test
  void classesAreImportedRatherThanSpelledOut() throws IOException {
    var qualified =
        Pattern.compile("(?<![\\w.\"])(?:no\\.kommuneblikk|java)(?:\\.[a-z]\\w*)+\\.[A-Z]");
    try (var files = Files.walk(Path.of("src"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .flatMap(ArchitectureTest::statements)
                  .filter(line -> qualified.matcher(line).find()))
          .isEmpty();
    }
  }

  private static Stream<String> statements(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.matches("\\s*(import |package |\\*|//|/\\*|\").*"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where sentences are made: here words are chosen, and never cut or lowered to fit. */
  private static final List<String> WORDED =
      List.of(
          "figure",
          "goals",
          "funding",
          "staffing",
          "population",
          "ledger",
          "profile",
          "compare",
          "variation",
          "measure",
          "map",
          "comparison",
          "overview",
          "about",
          "context",
          "shell");

  /** A figure's title may have the name of its key in it, in whatever form it has there. */
  private static final Set<String> READS_A_TITLE = Set.of("OtherKey.java");

  private static final Pattern MADE_TO_FIT =
      Pattern.compile(
          "(?<!name\\(\\))\\.to(?:Lower|Upper)Case\\(|\\.substring\\("
              + "|(?:equals|startsWith|endsWith|contains)\\((?:texts\\.text\\(|\"[^\"]*[ æøåÆØÅ][^\"]*\"\\))");

  @Test
  void wordsAreFormsOfMessagesAndNeverMadeToFit() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/no/kommuneblikk"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> WORDED.contains(file.getName(4).toString()))
                  .filter(file -> !READS_A_TITLE.contains(file.getFileName().toString()))
                  .flatMap(ArchitectureTest::statements)
                  .filter(line -> MADE_TO_FIT.matcher(line).find()))
          .isEmpty();
    }
  }
}
