package no.kommuneblikk.goals;

import java.util.ArrayList;
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
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
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
  private static final List<Role> ROLES = List.of(Role.FIRST, Role.SECOND, Role.THIRD);

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
    return selection.forCountry().with(draft -> draft.years = Years.PLAN);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return draw(statements.changes(), selection, texts);
  }

  static Figure draw(List<PublishedFact> facts, Selection selection, Texts texts) {
    if (facts.isEmpty()) {
      return Figure.absent(
          ID, Kind.LINE, texts.text(QUESTION), texts.text("goals.users.absent"), selection);
    }
    var series = new ArrayList<Series>();
    for (var fact : facts) {
      series.add(Series.of(name(fact), ROLES.get(series.size() % ROLES.size()), points(fact)));
    }
    return new Figure(
        ID,
        Kind.LINE,
        String.join("; ", facts.stream().map(fact -> change(fact, texts)).toList()),
        texts.text(QUESTION),
        Axis.of(texts.text("goals.users.axis.year"), Format.LABEL),
        Axis.of(texts.text("goals.users.axis"), Format.SHARE),
        series,
        new Basis(
            0,
            Map.of(Quality.REPORTED, series.stream().mapToInt(it -> it.points().size()).sum()),
            facts.stream().map(PublishedFact::source).map(SourceNote::of).toList(),
            false),
        notes(facts, texts),
        selection,
        null);
  }

  private static List<Point> points(PublishedFact fact) {
    return List.of(
        Point.year(Objects.requireNonNull(fact.fromYear()), fact.fromValue(), Quality.REPORTED),
        Point.year(Objects.requireNonNull(fact.toYear()), fact.toValue(), Quality.REPORTED));
  }

  private static String name(PublishedFact fact) {
    return Objects.requireNonNullElse(fact.shortName(), fact.wording());
  }

  /** «Brukere med stor innflytelse på eget tilbud: fra 36 til 52 %» */
  private static String change(PublishedFact fact, Texts texts) {
    return texts.text(
        "goals.users.change",
        name(fact),
        texts.number(Objects.requireNonNull(fact.fromValue()), 0),
        Format.SHARE.write(Objects.requireNonNull(fact.toValue()), texts));
  }

  private static List<String> notes(List<PublishedFact> facts, Texts texts) {
    return Stream.concat(
            Stream.of(texts.text("goals.users.note.national"), texts.text("goals.users.note.ends")),
            facts.stream().map(fact -> texts.text("goals.users.note.wording", fact.wording())))
        .toList();
  }
}
