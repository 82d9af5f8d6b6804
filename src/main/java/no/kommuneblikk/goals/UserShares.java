package no.kommuneblikk.goals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.context.PublishedFact;
import no.kommuneblikk.context.StatementRepository;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Published shares for the country that tell of the plan's goals, before and after: how many users
 * have a say, how many municipalities have staff with user experience. Whatever is selected, it
 * shows the country.
 */
@Component
class UserShares implements FigureSource {

  private static final String ID = "landet-brukere";
  private static final String QUESTION = "goals.users.question";

  private final StatementRepository statements;

  UserShares(StatementRepository statements) {
    this.statements = statements;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text(QUESTION);
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.forCountryInPlan();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return draw(statements.changes(), selection, texts);
  }

  static Figure draw(List<PublishedFact> facts, Selection selection, Texts texts) {
    var asked = Figure.asking(ID, Kind.DUMBBELL, texts.text(QUESTION), selection);
    if (facts.isEmpty()) {
      return asked.absent(texts.text("goals.users.absent"));
    }
    return asked
        .over(
            Axis.of(texts.text("goals.users.axis.share"), Format.LABEL),
            Axis.of(texts.text("goals.users.axis"), Format.SHARE))
        .showing(
            List.of(
                Series.of(
                    texts.text("goals.users.axis"),
                    SeriesRole.FIRST,
                    facts.stream().map(fact -> point(fact, texts)).toList())))
        .basedOn(
            Basis.ofCountry(
                Map.of(Quality.REPORTED, 2 * facts.size()),
                facts.stream().map(PublishedFact::source).map(SourceNote::of).toList()))
        .noting(notes(facts, texts))
        .finding(String.join(". ", facts.stream().map(fact -> change(fact, texts)).toList()));
  }

  private static Point point(PublishedFact fact, Texts texts) {
    return Point.change(
        name(fact, texts),
        null,
        Objects.requireNonNull(fact.fromValue()),
        Objects.requireNonNull(fact.toValue()),
        Quality.REPORTED,
        0);
  }

  private static String name(PublishedFact fact, Texts texts) {
    return texts.told(Objects.requireNonNullElse(fact.shortName(), fact.wording()));
  }

  /** «Brukere med stor innflytelse på eget tilbud: fra 36 til 52 %» */
  private static String change(PublishedFact fact, Texts texts) {
    return texts.text(
        "goals.users.change",
        name(fact, texts),
        texts.number(Objects.requireNonNull(fact.fromValue()), 0),
        Format.SHARE.write(Objects.requireNonNull(fact.toValue()), texts));
  }

  private static List<Note> notes(List<PublishedFact> facts, Texts texts) {
    return Stream.concat(
            Stream.of(
                Note.reading(texts.text("goals.users.note.national")),
                Note.method(texts.text("goals.users.note.ends"))),
            facts.stream()
                .map(
                    fact ->
                        Note.source(
                            texts.text("goals.users.note.wording", texts.told(fact.wording())))))
        .toList();
  }
}
