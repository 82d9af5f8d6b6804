package no.kommuneblikk.intake.sheet;

import java.time.LocalDate;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate.Rating;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;
import org.jspecify.annotations.Nullable;

/** Rows of a survey, one rating of one goal in each. */
final class RatingReader {

  private static final String OVERALL = "overall";
  private static final String INDIVIDUAL = "individual";
  private static final String SYSTEM = "service_system";
  private static final String NOT_ASSESSED = "cannot_be_assessed";
  private static final String RELATIVELY_HIGH = "relatively_high";
  private static final String MUNICIPALITY = "municipality";
  private static final String ADVISER = "adviser";
  private static final Map<String, String> RATINGS =
      Map.ofEntries(
          Map.entry("lav", "low"),
          Map.entry("low", "low"),
          Map.entry("middels", "medium"),
          Map.entry("medium", "medium"),
          Map.entry("relativt hoy", RELATIVELY_HIGH),
          Map.entry("relatively high", RELATIVELY_HIGH),
          Map.entry("hoy", "high"),
          Map.entry("high", "high"),
          Map.entry("kan ikke vurderes", NOT_ASSESSED),
          Map.entry("ikke mulig a vurdere", NOT_ASSESSED),
          Map.entry("cannot be assessed", NOT_ASSESSED));
  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("", OVERALL),
          Map.entry("samlet", OVERALL),
          Map.entry("overall", OVERALL),
          Map.entry("individ", INDIVIDUAL),
          Map.entry("individuelt", INDIVIDUAL),
          Map.entry("for den enkelte", INDIVIDUAL),
          Map.entry("individual", INDIVIDUAL),
          Map.entry("tjeneste og system", SYSTEM),
          Map.entry("tjeneste og systemniva", SYSTEM),
          Map.entry("pa tjeneste og systemniva", SYSTEM),
          Map.entry("system", SYSTEM),
          Map.entry("service system", SYSTEM));
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("kommune", MUNICIPALITY),
          Map.entry("kommunen", MUNICIPALITY),
          Map.entry("municipality", MUNICIPALITY),
          Map.entry("radgiver", ADVISER),
          Map.entry("radgiveren", ADVISER),
          Map.entry("korus", ADVISER),
          Map.entry("adviser", ADVISER));

  private static final int MOST_GOALS = 99;

  private final Layout layout;
  private final Receiver receiver;
  private final CellReader cells;

  RatingReader(Layout layout, Receiver receiver, CellReader cells) {
    this.layout = layout;
    this.receiver = receiver;
    this.cells = cells;
  }

  void read(Row row) {
    var ratingText = text(row, ColumnRole.RATING);
    if (ratingText != null && ratingText.isEmpty()) {
      // A template that is not filled in yet: nobody has rated
      return;
    }
    if (isGenerated(row)) {
      cells.error("illustrasjon-i-fil", row, layout.index(ColumnRole.QUALITY));
      return;
    }
    var area = cells.area(row);
    var goal = goal(row);
    var rating =
        ratingText == null ? null : known("ukjent-vurdering", row, ColumnRole.RATING, ratingText);
    var scope = word("ukjent-niva", row, ColumnRole.SCOPE);
    var role = word("ukjent-rolle", row, ColumnRole.RATER);
    var date = date(row);
    var reason = text(row, ColumnRole.REASON);
    if (area != null
        && goal != 0
        && rating != null
        && scope != null
        && role != null
        && date != null
        && reason != null) {
      var place = new SourcePlace(row.number(), layout.index(ColumnRole.RATING) + 1);
      receiver.take(new Rating(place, area, goal, scope, rating, role, date, reason));
    }
  }

  /** Files of this product say so of every rating that nobody has given. */
  private boolean isGenerated(Row row) {
    var text = text(row, ColumnRole.QUALITY);
    return text != null && QualityWords.of(text) == Quality.ILLUSTRATION;
  }

  private @Nullable String text(Row row, ColumnRole role) {
    return cells.text(row, layout.index(role));
  }

  private @Nullable String word(String code, Row row, ColumnRole role) {
    var text = text(row, role);
    return text == null ? null : known(code, row, role, text);
  }

  private @Nullable String known(String code, Row row, ColumnRole role, String text) {
    if (text.isBlank() && role == ColumnRole.RATER) {
      cells.error("mangler-rolle", row, layout.index(role));
      return null;
    }
    var known =
        switch (role) {
          case RATING -> rating(text);
          case SCOPE -> scope(text);
          default -> role(text);
        };
    if (known == null) {
      cells.error(code, row, layout.index(role), text);
    }
    return known;
  }

  /** «3», «Mål 3» or «3 Helhetlige tjenester»; 0 if there is no such number. */
  private int goal(Row row) {
    var text = text(row, ColumnRole.GOAL);
    if (text == null) {
      return 0;
    }
    for (var word : PlainWords.fold(text).split(" ")) {
      if (!word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
        var goal = Integer.parseInt(word);
        if (goal > 0 && goal <= MOST_GOALS) {
          return goal;
        }
      }
    }
    cells.error("ukjent-mal", row, layout.index(ColumnRole.GOAL), text);
    return 0;
  }

  private @Nullable LocalDate date(Row row) {
    var column = layout.index(ColumnRole.DATE);
    if (row.cell(column) instanceof SheetCell.Date(var date)) {
      return date;
    }
    var text = cells.text(row, column);
    var date = text == null ? null : WrittenDates.read(text);
    if (text != null && text.isBlank()) {
      cells.error("mangler-dato", row, column);
    } else if (text != null && date == null) {
      cells.error("ikke-dato", row, column, text);
    }
    return date;
  }

  /** Null for a word that nobody knows; so are the two below. */
  private static @Nullable String rating(String text) {
    return RATINGS.get(PlainWords.fold(text));
  }

  /** A rating that does not tell what it is about is of the goal as a whole. */
  private static @Nullable String scope(String text) {
    return SCOPES.get(PlainWords.fold(text));
  }

  private static @Nullable String role(String text) {
    return ROLES.get(PlainWords.fold(text));
  }
}
