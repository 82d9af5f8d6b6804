package no.kommuneblikk.about;

import static no.kommuneblikk.about.ReferenceTable.cell;
import static no.kommuneblikk.about.ReferenceTable.numbers;
import static no.kommuneblikk.about.ReferenceTable.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.NationalValue;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What others have published of the country and of counties, and where they contradict themselves.
 */
public final class Published {

  private static final String STAFFING = MeasureCodes.STAFFING;
  private static final String PER_1000 = "per_1000";
  private static final String PROMISED = "free-funds-promised";
  private static final String ANNOUNCED = "free-funds-2";

  private Published() {}

  public static ReferenceTable facts(List<FactRow> rows, Texts texts) {
    return new ReferenceTable(
        texts.text("about.facts.caption"),
        List.of(
            words(texts.text("about.facts.fact")),
            numbers(texts.text("about.facts.before")),
            numbers(texts.text("about.facts.after")),
            words(texts.text("about.facts.source"))),
        rows.stream()
            .map(
                row ->
                    List.of(
                        cell(texts.told(row.wording())),
                        cell(value(row.fromValue(), row.fromYear(), row.unit(), texts)),
                        cell(value(row.toValue(), row.toYear(), row.unit(), texts)),
                        ReferenceTable.source(row.publisher(), row.title(), row.url())))
            .toList());
  }

  /** «36 % (2016)»; a unit without words of its own is written as it is stored. */
  private static String value(
      @Nullable Double value, @Nullable Integer year, String unit, Texts texts) {
    if (value == null) {
      return "";
    }
    var number = texts.number(value, value == Math.rint(value) && !unit.equals(PER_1000) ? 0 : 1);
    var key = "about.unit." + unit;
    var measured = texts.has(key) ? texts.text(key, number) : number + " " + texts.told(unit);
    return year == null ? measured : texts.text("about.facts.year", measured, String.valueOf(year));
  }

  public static ReferenceTable announcements(List<AnnouncementRow> rows, Texts texts) {
    return new ReferenceTable(
        texts.text("about.announcements.caption"),
        List.of(
            words(texts.text("about.announcements.purpose")),
            words(texts.text("about.announcements.area")),
            words(texts.text("about.announcements.years")),
            words(texts.text("about.announcements.kind")),
            words(texts.text("about.announcements.effortArea")),
            numbers(texts.text("about.announcements.amount")),
            words(texts.text("about.announcements.status")),
            words(texts.text("about.announcements.note")),
            words(texts.text("about.announcements.source"))),
        rows.stream()
            .map(
                row ->
                    List.of(
                        cell(texts.told(row.purpose())),
                        cell(texts.told(row.area())),
                        cell(Years.period(row.fromYear(), row.toYear())),
                        cell(worded("about.announcements.kind.", row.kind(), texts)),
                        cell(texts.told(Objects.requireNonNullElse(row.effortArea(), ""))),
                        cell(mnok(row.amountMnok(), texts)),
                        cell(texts.told(row.status())),
                        cell(texts.told(row.note())),
                        ReferenceTable.source(row.publisher(), row.title(), row.url())))
            .toList());
  }

  private static String worded(String key, String code, Texts texts) {
    return texts.has(key + code) ? texts.text(key + code) : code;
  }

  private static String mnok(double amount, Texts texts) {
    return texts.number(amount, amount == Math.rint(amount) ? 0 : 1);
  }

  /** Where published texts do not agree with each other, each with what is used here. */
  public static List<String> contradictions(
      List<NationalValue> national,
      List<FactRow> facts,
      List<AnnouncementRow> announcements,
      Texts texts) {
    var found = new LinkedHashSet<String>();
    national.stream()
        .filter(row -> row.quality().equals("carried_forward"))
        .map(row -> texts.told(row.note()))
        .forEach(found::add);
    rounded(national, facts, texts).ifPresent(found::add);
    promised(announcements, texts).ifPresent(found::add);
    announcements.stream()
        .filter(row -> row.code().startsWith("mr-free-funds-period"))
        .map(
            row ->
                texts.text(
                    "about.contradictions.county",
                    row.area(),
                    mnok(row.amountMnok(), texts),
                    texts.told(row.note())))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /** The ministry's rounded growth beside the growth of the table. */
  private static Optional<String> rounded(
      List<NationalValue> national, List<FactRow> facts, Texts texts) {
    return facts.stream()
        .filter(fact -> fact.unit().equals("fte") && fact.fromYear() != null)
        .findFirst()
        .flatMap(
            fact -> {
              var from = staffing(national, fact.fromYear());
              var to = staffing(national, fact.toYear());
              var told = fact.toValue();
              return from.isEmpty() || to.isEmpty() || told == null
                  ? Optional.empty()
                  : Optional.of(
                      texts.text(
                          "about.contradictions.rounded",
                          String.valueOf(fact.fromYear()),
                          String.valueOf(fact.toYear()),
                          texts.number(told, 0),
                          texts.number(to.get() - from.get(), 0)));
            });
  }

  private static Optional<Double> staffing(List<NationalValue> national, @Nullable Integer year) {
    return national.stream()
        .filter(row -> row.indicator().equals(STAFFING) && Objects.equals(row.year(), year))
        .map(NationalValue::value)
        .findFirst();
  }

  /** What was promised in free funds beside what was announced year by year. */
  private static Optional<String> promised(List<AnnouncementRow> rows, Texts texts) {
    var parts = new ArrayList<String>();
    var sum = 0.0;
    for (var row : rows) {
      if (row.code().startsWith(ANNOUNCED)) {
        sum += row.amountMnok();
        parts.add(mnok(row.amountMnok(), texts));
      }
    }
    var announced = sum;
    return parts.isEmpty()
        ? Optional.empty()
        : rows.stream()
            .filter(row -> row.code().equals(PROMISED))
            .findFirst()
            .map(
                row ->
                    texts.text(
                        "about.contradictions.promised",
                        mnok(row.amountMnok(), texts),
                        texts.list(parts),
                        mnok(announced, texts)));
  }
}
