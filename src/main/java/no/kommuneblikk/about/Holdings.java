package no.kommuneblikk.about;

import static no.kommuneblikk.about.ReferenceTable.cell;
import static no.kommuneblikk.about.ReferenceTable.numbers;
import static no.kommuneblikk.about.ReferenceTable.words;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.about.ReferenceTable.Cell;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which figures there are, of what kind, and who published them, as tables. */
public final class Holdings {

  /** The kinds of figures, the most trustworthy first; what has no release has no origin. */
  private static final List<String> ORIGINS =
      List.of("intake", "reference", "derived", "illustration", "none");

  private Holdings() {}

  public static ReferenceTable sources(List<Source> sources, Texts texts) {
    return new ReferenceTable(
        texts.text("about.sources.caption"),
        List.of(
            words(texts.text("about.sources.title")),
            words(texts.text("about.sources.publisher")),
            words(texts.text("about.sources.licence")),
            words(texts.text("about.sources.note"))),
        sources.stream()
            .map(
                source ->
                    List.of(
                        new Cell(
                            source.title(), source.url().startsWith("http") ? source.url() : ""),
                        cell(source.publisher()),
                        cell(source.licence()),
                        cell(texts.told(source.note()))))
            .toList());
  }

  public static ReferenceTable measures(
      List<MeasureRow> rows, MeasureCatalog catalog, Texts texts) {
    return new ReferenceTable(
        texts.text("about.measures.caption"),
        List.of(
            words(texts.text("about.measures.measure")),
            words(texts.text("about.measures.kind")),
            words(texts.text("about.measures.years")),
            numbers(texts.text("about.measures.municipalities")),
            words(texts.text("about.measures.quality")),
            words(texts.text("about.measures.release")),
            words(texts.text("about.measures.source"))),
        rows.stream()
            .map(
                row ->
                    List.of(
                        cell(catalog.name(row.indicator(), texts)),
                        cell(texts.text("about.origin." + origin(row))),
                        cell(years(row.first(), row.last())),
                        cell(municipalities(row, texts)),
                        cell(qualities(row, texts)),
                        cell(release(row, texts)),
                        source(row)))
            .toList());
  }

  /** «Av 15 indikatorer har 6 ekte tall, 2 anslag, 6 eksempeltall og 1 ingen tall.» */
  public static String summary(List<MeasureRow> rows, Texts texts) {
    var counted =
        ORIGINS.stream()
            .map(
                origin ->
                    new Count(
                        origin, rows.stream().filter(row -> origin(row).equals(origin)).count()))
            .filter(count -> count.number > 0)
            .map(
                count ->
                    texts.text(
                        "about.measures.summary." + count.origin, texts.number(count.number, 0)))
            .toList();
    return counted.isEmpty()
        ? texts.text("about.measures.summary.nothing")
        : texts.text("about.measures.summary", texts.number(rows.size(), 0), texts.list(counted));
  }

  private record Count(String origin, long number) {}

  public static ReferenceTable qualities(Texts texts) {
    return new ReferenceTable(
        texts.text("about.quality.caption"),
        List.of(
            words(texts.text("about.quality.word")), words(texts.text("about.quality.meaning"))),
        Arrays.stream(Quality.values())
            .filter(quality -> quality.key().equals(quality.code()))
            .map(
                quality ->
                    List.of(
                        cell(texts.text("quality." + quality.code())),
                        cell(texts.text("about.quality." + quality.code()))))
            .toList());
  }

  private static String origin(MeasureRow row) {
    return Objects.requireNonNullElse(row.origin(), "none");
  }

  private static String years(@Nullable Integer first, @Nullable Integer last) {
    if (first == null || last == null) {
      return "";
    }
    return Years.period(first, last);
  }

  private static String municipalities(MeasureRow row, Texts texts) {
    if (row.most() == 0) {
      return "";
    }
    return row.fewest() == row.most()
        ? texts.number(row.most(), 0)
        : texts.number(row.fewest(), 0) + "–" + texts.number(row.most(), 0);
  }

  private static String qualities(MeasureRow row, Texts texts) {
    return String.join(
        ", ",
        List.of(
                count(
                    row.carriedForward(),
                    origin(row).equals("illustration")
                        ? Quality.ILLUSTRATION_CARRIED_FORWARD
                        : Quality.CARRIED_FORWARD,
                    texts),
                count(row.estimated(), Quality.ESTIMATED, texts))
            .stream()
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private static String count(int number, Quality quality, Texts texts) {
    return number == 0
        ? ""
        : texts.text(
            "figure.basis.quality",
            texts.number(number, 0),
            texts.text("quality." + quality.key()));
  }

  private static String release(MeasureRow row, Texts texts) {
    var label = row.label();
    var published = row.published();
    if (label == null) {
      return "";
    }
    return published == null
        ? label
        : texts.text("about.measures.published", label, texts.date(published));
  }

  private static Cell source(MeasureRow row) {
    var publisher = row.publisher();
    var title = row.title();
    return publisher == null || title == null
        ? cell("")
        : ReferenceTable.source(publisher, title, Objects.requireNonNullElse(row.url(), ""));
  }
}
