package no.kommuneblikk.intake.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorRepository;
import no.kommuneblikk.indicator.NewRelease;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.check.KnownFigures;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.check.StoredBackground;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.place.DivisionIndex;
import no.kommuneblikk.release.DraftRating;
import no.kommuneblikk.release.DraftValue;
import no.kommuneblikk.release.Drafts;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseSummary;
import no.kommuneblikk.text.TextCatalog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks a feed, stores it as a draft, publishes the draft: the same for page and terminal. */
@Component
public class Pipeline {

  private final JdbcClient jdbc;
  private final Geography geography;
  private final Releases releases;
  private final IndicatorRepository indicators;
  private final Drafts drafts;
  private final Publishing publishing;
  private final AddedMeasures measures;
  private final TextCatalog texts;

  Pipeline(
      JdbcClient jdbc,
      Geography geography,
      Releases releases,
      IndicatorRepository indicators,
      Drafts drafts,
      Publishing publishing,
      AddedMeasures measures,
      TextCatalog texts) {
    this.jdbc = jdbc;
    this.geography = geography;
    this.releases = releases;
    this.indicators = indicators;
    this.drafts = drafts;
    this.publishing = publishing;
    this.measures = measures;
    this.texts = texts;
  }

  /** What is known to hold new figures against. */
  public KnownFigures background() {
    return new StoredBackground(jdbc, releases, indicators, divisions(), plan());
  }

  public DivisionIndex divisions() {
    return new DivisionIndex(geography.atlas());
  }

  /** Reads and checks; stores nothing. */
  public Examination.Outcome examine(
      Feed feed, Rules rules, List<NewMeasure> added, Examination.Progress progress) {
    var background = new WithNewMeasures(background(), added);
    return new Examination(rules, divisions(), background, texts.texts(TextCatalog.BOKMAL))
        .examine(feed, progress);
  }

  /**
   * Stores what was checked as a draft.
   *
   * @param written is told how many figures are stored so far; what it throws ends the writing and
   *     leaves nothing behind
   */
  public Draft store(
      Examination.Outcome outcome,
      Provenance provenance,
      List<NewMeasure> added,
      LongConsumer written) {
    var ids = new HashMap<String, Integer>();
    var rated = !outcome.ratings().isEmpty();
    var begun =
        drafts.open(
            () -> {
              outcome.measures().forEach(code -> ids.put(code, idOf(code, added)));
              if (rated) {
                ids.put(rating().code(), rating().id());
              }
              return new Drafts.Beginning(
                  release(provenance, List.copyOf(ids.keySet())), ids.values());
            });
    var draft = begun.id();
    try {
      drafts.write(draft, values(outcome, ids), written);
      var ratings = new RatingOverlay(List.of(), 0, 0);
      if (rated) {
        ratings = RatingOverlay.of(ratingsInForce(), outcome.ratings(), plan());
        drafts.rate(draft, ratings.whole());
      }
      var changes = outcome.changes();
      return new Draft(
          draft,
          begun.code(),
          publishing.basis(draft),
          changes.added() + ratings.added(),
          changes.changed() + ratings.changed(),
          changes.removed());
    } catch (RuntimeException e) {
      discard(draft);
      throw e;
    }
  }

  private int idOf(String code, List<NewMeasure> added) {
    return releases
        .find(code)
        .map(Indicator::id)
        .orElseGet(
            () ->
                measures.idOf(
                    added.stream()
                        .filter(measure -> measure.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No measure " + code))));
  }

  private static Iterator<DraftValue> values(
      Examination.Outcome outcome, Map<String, Integer> ids) {
    var figures = outcome.figures();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return figures.hasNext();
      }

      @Override
      public DraftValue next() {
        var figure = figures.next();
        return new DraftValue(
            ids.getOrDefault(figure.measure(), 0),
            figure.year(),
            figure.number(),
            figure.structure(),
            figure.value(),
            figure.quality());
      }
    };
  }

  private List<DraftRating> ratingsInForce() {
    return releases
        .choose(rating().code(), null, false)
        .map(
            released ->
                jdbc.sql(
                        """
                        SELECT plan, structure, municipality, goal, scope, rating, author_role AS role,
                               rated_on AS date, reason
                        FROM goal_rating WHERE release_id = ?
                        """)
                    .param(released.release().id())
                    .query(DraftRating.class)
                    .list())
        .orElse(List.of());
  }

  private Indicator rating() {
    return releases.indicators().stream()
        .filter(indicator -> indicator.kind() == Indicator.Kind.RATING)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No measure of ratings"));
  }

  /** The plan that ratings are of. */
  private String plan() {
    return jdbc.sql("SELECT code FROM plan ORDER BY first_year LIMIT 1")
        .query(String.class)
        .single();
  }

  private NewRelease release(Provenance provenance, List<String> codes) {
    know(provenance.source());
    return new NewRelease(
        freeCode(codes),
        provenance.source().id(),
        provenance.label(),
        provenance.published(),
        NewRelease.Origin.INTAKE,
        provenance.originHash());
  }

  private void know(Source source) {
    jdbc.sql(
            """
            INSERT IGNORE INTO source (id, publisher, title, url, licence, note)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            source.id(),
            source.publisher(),
            source.title(),
            source.url(),
            source.licence(),
            source.note())
        .update();
  }

  /** Measure and day, as in {@code arsverk-2026-11-22}, with a number where that is taken. */
  private String freeCode(List<String> codes) {
    var name = codes.size() == 1 ? codes.getFirst() : "tall";
    var code = name + "-" + publishing.today();
    var taken = new ArrayList<>(taken(code));
    var free = code;
    for (var number = 2; taken.contains(free); number++) {
      free = code + "-" + number;
    }
    return free;
  }

  private List<String> taken(String code) {
    return jdbc.sql("SELECT code FROM data_release WHERE code LIKE CONCAT(?, '%')")
        .param(code)
        .query(String.class)
        .list();
  }

  /**
   * Publishes a draft.
   *
   * @throws no.kommuneblikk.release.NotPossible if the figures in force have changed since it was
   *     checked
   */
  public void publish(Draft draft, ReleaseSummary account) {
    publishing.publish(draft.id(), account, draft.basis());
  }

  /** Removes a draft, and with it the measures that were added for it. */
  public void discard(int draft) {
    drafts.discard(draft);
  }
}
