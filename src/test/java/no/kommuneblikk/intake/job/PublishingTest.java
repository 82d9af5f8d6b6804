package no.kommuneblikk.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.indicator.NotedContents;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.release.NotPossible;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseLog;
import no.kommuneblikk.release.ReleaseSummary;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionReader;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Releases come into force whole, stand in for each other, and step back. Every test takes back
 * what it has published.
 */
@ProductTest
class PublishingTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final Examination.Progress DEAF =
      new Examination.Progress() {
        @Override
        public void at(long done, double share) {}

        @Override
        public void waiting(long seconds) {}
      };

  @Autowired Pipeline pipeline;
  @Autowired Publishing publishing;
  @Autowired ReleaseLog log;
  @Autowired Releases releases;
  @Autowired FigureCatalog catalog;
  @Autowired SelectionReader reader;
  @Autowired JdbcClient jdbc;

  private static final int AT_ONCE = 8;

  private final List<Integer> drafts = new ArrayList<>();

  @AfterEach
  void takeBack() {
    while (true) {
      var line = log.releases().stream().filter(PublishingTest::isToBeTakenBack).findFirst();
      if (line.isEmpty()) {
        break;
      }
      publishing.undo(line.get().code(), "Prøve", "");
    }
    drafts.forEach(pipeline::discard);
  }

  private static boolean isToBeTakenBack(ReleaseLog.Line line) {
    return line.origin().equals("intake")
        && (line.inForce() > 0 || line.state().equals("scheduled"));
  }

  private static Feed spending(double each) {
    return spending(2020, 2020, each);
  }

  private static Feed spending(int year, int structure, double each) {
    return receiver ->
        ReferenceAtlas.ATLAS.municipalities(structure).stream()
            .map(it -> it.number())
            .forEach(number -> receiver.take(value(number, "netto-243", year, each)));
  }

  private static Candidate.Value value(String number, String measure, int year, double value) {
    return new Candidate.Value(
        SourcePlace.WHOLE, Candidate.Area.of(number), measure, year, value, Quality.REPORTED, null);
  }

  private Draft draft(Feed feed) {
    return draft(feed, Rules.Scope.YEARS);
  }

  private Draft draft(Feed feed, Rules.Scope scope) {
    var draft = stored(feed, scope);
    drafts.add(draft.id());
    return draft;
  }

  private Draft stored(Feed feed, Rules.Scope scope) {
    var rules = new Rules(null, scope, false, null, 2026);
    var outcome = pipeline.examine(feed, rules, List.of(), DEAF);
    assertThat(outcome.isBlocked()).as(() -> outcome.remarks().kept().toString()).isFalse();
    var source = new Source("fil-prove", "Prøveutgiver", "prove.csv", "", "", "");
    return pipeline.store(
        outcome,
        new Provenance(source, "Prøve", null, "prove.csv", "0".repeat(64), ""),
        List.of(),
        _ -> {});
  }

  private void publish(Draft draft, @Nullable LocalDate visibleFrom) {
    pipeline.publish(
        draft,
        new ReleaseSummary(
            "Kari",
            "Prøve",
            "prove.csv",
            "0".repeat(64),
            "",
            356,
            draft.added(),
            draft.changed(),
            draft.removed(),
            0,
            visibleFrom));
  }

  private String inForce(String measure) {
    return releases.choose(measure, null, true).orElseThrow().release().code();
  }

  private Map<String, String> state() {
    var states = new HashMap<String, String>();
    log.releases().forEach(line -> states.put(line.code(), line.state()));
    return states;
  }

  private List<Series> figure(String id) {
    return catalog.figure(id, Selection.DEFAULT, TEXTS).series();
  }

  @Test
  void aDraftIsNotSeenUntilItIsPublishedAndThenIsTheOneFiguresAreReadFrom() {
    var before = figure("midler-netto");
    var draft = draft(spending(5_000));
    assertThat(inForce("netto-243")).isEqualTo("illustrasjon-1");
    assertThat(figure("midler-netto")).isEqualTo(before);
    assertThat(releases.exists(draft.code())).isFalse();
    assertThat(state()).doesNotContainKey(draft.code());

    publish(draft, null);
    assertThat(inForce("netto-243")).isEqualTo(draft.code());
    assertThat(figure("midler-netto")).isNotEqualTo(before);
    assertThat(log.events(5).getFirst())
        .returns(draft.code(), ReleaseLog.Event::release)
        .returns("published", ReleaseLog.Event::kind)
        .returns("Kari", ReleaseLog.Event::actor);

    publishing.undo(draft.code(), "Ola", "Feil fil");
    assertThat(inForce("netto-243")).isEqualTo("illustrasjon-1");
    assertThat(figure("midler-netto")).isEqualTo(before);
    assertThat(releases.exists(draft.code())).as("it can still be pinned").isTrue();
  }

  @Test
  void itsYearsCanBeNamedInAnAddressAsLongAsItIsInForce() {
    var before = releases.coverage();
    var later = before.last() + 1;
    var draft = draft(spending(later, later < 2024 ? 2020 : 2024, 5_000));
    assertThat(releases.coverage()).isEqualTo(before);
    publish(draft, null);
    assertThat(releases.coverage()).isEqualTo(new Coverage(before.first(), later));
    assertThat(jdbc.sql(NotedContents.WRONG).query(String.class).list()).isEmpty();
    publishing.undo(draft.code(), "Ola", "");
    assertThat(releases.coverage()).isEqualTo(before);
  }

  @Test
  void aDraftCanBeDrawnBeforeItIsPublishedButNotThroughAnAddress() {
    var draft = draft(spending(5_000));
    var pinned = Selection.DEFAULT.with(it -> it.release = draft.code());
    assertThat(catalog.figure("midler-netto", pinned, TEXTS).series())
        .isNotEqualTo(figure("midler-netto"));
    var read = reader.read(Map.of("utgave", List.of(draft.code())), TEXTS);
    assertThat(read.selection().release()).isNull();
    assertThat(read.remarks()).isNotEmpty();
  }

  @Test
  void aNewerReleaseStandsInForAnOlderAndGivesItsPlaceBack() {
    var first = draft(spending(5_000));
    publish(first, null);
    var second = draft(spending(6_000));
    assertThat(second.changed()).isEqualTo(356);
    publish(second, null);
    assertThat(inForce("netto-243")).isEqualTo(second.code());
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> publishing.undo(first.code(), "Ola", ""))
        .returns("ikke-i-bruk", NotPossible::code);

    assertThat(publishing.undo(null, "Ola", "")).isEqualTo(second.code());
    assertThat(inForce("netto-243")).isEqualTo(first.code());
    publishing.reinstate(second.code(), "Ola", "");
    assertThat(inForce("netto-243")).isEqualTo(second.code());
    publishing.undo(second.code(), "Ola", "");
    assertThat(inForce("netto-243")).isEqualTo(first.code());
  }

  @Test
  void aDraftThatWasComparedWithSomethingElseIsNotPublished() {
    var first = draft(spending(5_000));
    var second = draft(spending(6_000));
    publish(first, null);
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> publish(second, null))
        .returns("endret-grunnlag", NotPossible::code)
        .satisfies(problem -> assertThat(problem.message(TEXTS)).contains("Ingenting er endret"));
    assertThat(inForce("netto-243")).isEqualTo(first.code());
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> publish(first, null))
        .returns("ikke-utkast", NotPossible::code);
  }

  @Test
  void aReleaseMayWaitForItsDayAndBeWithdrawnBeforeIt() {
    var tomorrow = publishing.today().plusDays(1);
    var draft = draft(spending(5_000));
    publish(draft, tomorrow);
    assertThat(state()).containsEntry(draft.code(), "scheduled");
    assertThat(inForce("netto-243")).isEqualTo("illustrasjon-1");
    assertThat(releases.exists(draft.code())).isFalse();

    jdbc.sql(
            """
            UPDATE release_record SET visible_from = ?
            WHERE release_id = (SELECT id FROM data_release WHERE code = ?)
            """)
        .params(tomorrow.minusDays(1), draft.code())
        .update();
    publishing.putDueInForce(draft.id());
    assertThat(inForce("netto-243")).isEqualTo(draft.code());

    var later = draft(spending(6_000));
    publish(later, tomorrow);
    publishing.undo(later.code(), "Ola", "");
    assertThat(state()).containsEntry(later.code(), "withdrawn");
    assertThat(inForce("netto-243")).isEqualTo(draft.code());
  }

  @Test
  void whatCameWithTheProductIsNotUndone() {
    for (var code : List.of("ssb-07459-2015-2021", "illustrasjon-1", "frie-midler-anslag-2")) {
      assertThatExceptionOfType(NotPossible.class)
          .isThrownBy(() -> publishing.undo(code, "Ola", ""))
          .returns("ikke-innlest", NotPossible::code);
    }
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> publishing.undo("finnes-ikke", "Ola", ""))
        .returns("ukjent-utgave", NotPossible::code);
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> publishing.undo(null, "Ola", ""))
        .returns("ingenting-a-angre", NotPossible::code);
  }

  @Test
  void theEstimateOfFreeFundsFollowsThePopulationAndComesBackWithIt() {
    var before = figure("midler-frie");
    Feed grown = receiver -> receiver.take(value("3801", "folketall", 2020, 30_000));
    publish(draft(grown, Rules.Scope.FIGURES), null);
    assertThat(figure("midler-frie")).isNotEqualTo(before);
    publishing.undo(null, "Ola", "");
    assertThat(figure("midler-frie")).isEqualTo(before);
  }

  @Test
  void ratingsAreLaidOverEarlierOnes() {
    var rating =
        new Candidate.Rating(
            SourcePlace.WHOLE,
            Candidate.Area.of("3801"),
            1,
            "overall",
            "high",
            "adviser",
            LocalDate.of(2021, 3, 1),
            "Prøve");
    var first = draft(receiver -> receiver.take(rating));
    assertThat(first.added()).isOne();
    publish(first, null);
    assertThat(inForce("mal-vurderinger")).isEqualTo(first.code());
    var same = draft(receiver -> receiver.take(rating));
    assertThat(same.added() + same.changed() + same.removed()).isZero();
    var other =
        draft(
            receiver ->
                receiver.take(
                    new Candidate.Rating(
                        SourcePlace.WHOLE,
                        Candidate.Area.of("3816"),
                        1,
                        "overall",
                        "low",
                        "adviser",
                        LocalDate.of(2021, 3, 1),
                        "Prøve")));
    publish(other, null);
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM goal_rating WHERE release_id = ?")
                .param(other.id())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void aDraftThatIsThrownAwayIsGone() {
    var draft = draft(spending(5_000));
    pipeline.discard(draft.id());
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM observation WHERE release_id = ?")
                .param(draft.id())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void manyThatBringTheSameMeasureAtOnceGetACodeEachAndOneOfThemIsPublished() {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var stored =
          IntStream.range(0, AT_ONCE)
              .mapToObj(
                  number ->
                      CompletableFuture.supplyAsync(
                          () -> stored(spending(5_000 + number), Rules.Scope.YEARS), threads))
              .toList();
      var made = stored.stream().map(CompletableFuture::join).toList();
      made.forEach(draft -> drafts.add(draft.id()));
      assertThat(made).extracting(Draft::code).doesNotHaveDuplicates();

      var refused =
          made.stream()
              .map(draft -> CompletableFuture.supplyAsync(() -> refusal(draft), threads))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertThat(refused).filteredOn(String::isEmpty).hasSize(1);
      assertThat(refused).filteredOn("endret-grunnlag"::equals).hasSize(AT_ONCE - 1);
    }
  }

  /** Why a draft could not be published; empty if it was. */
  private String refusal(Draft draft) {
    try {
      publish(draft, null);
      return "";
    } catch (NotPossible e) {
      return e.code();
    }
  }
}
