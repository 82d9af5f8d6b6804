package no.kommuneblikk.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.indicator.NationalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.SeriesBreak;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AboutTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private static MeasureRow measure(String code, @Nullable String origin, int fewest, int most) {
    return origin == null
        ? new MeasureRow(
            code, "fte", null, null, null, null, null, null, null, null, null, 0, 0, 0, 0)
        : new MeasureRow(
            code,
            "fte",
            "u",
            "Utgave",
            null,
            origin,
            "SSB",
            "Tabell",
            "https://ssb.no",
            2016,
            2020,
            fewest,
            most,
            66,
            0);
  }

  private static AnnouncementRow announced(String code, double mnok) {
    return new AnnouncementRow(
        code,
        2016,
        2016,
        "Landet",
        "free_funds",
        "Vekst",
        mnok,
        "foreslått",
        "",
        null,
        "HOD",
        "Prop",
        "");
  }

  private static NationalValue staffing(int year, double value, String quality, String note) {
    return new NationalValue(
        "arsverk",
        year,
        value,
        quality,
        0,
        note,
        "h",
        "Helsedirektoratet",
        "Tabell 16",
        "",
        "",
        "");
  }

  private static List<String> texts(ReferenceTable sheet, int row) {
    return sheet.rows().get(row).stream().map(ReferenceTable.Cell::text).toList();
  }

  @Test
  void a_figure_far_from_the_areas_own_other_years_is_listed() {
    assertThat(
            OddFigures.of(
                List.of(
                    new CountRow("1539", 2015, 149),
                    new CountRow("1539", 2018, 138),
                    new CountRow("1539", 2020, 11),
                    new CountRow("3816", 2018, 70),
                    new CountRow("3816", 2020, 60)),
                ReferenceAtlas.ATLAS,
                TEXTS))
        .containsExactly("Rauma 2020: 11, mens medianen av de andre årene er 144");
    assertThat(OddFigures.rule(TEXTS)).contains("minst 3 ganger", "minst 30", "minst 2 andre år");
  }

  @Test
  void a_break_that_indicators_share_stands_once() {
    var sheet =
        Breaks.sheet(
            List.of(
                broken("", 2020, SeriesBreak.Kind.BORDERS, "422 ble 356."),
                broken("arsverk", 2024, SeriesBreak.Kind.DEFINITION, "Nye kategorier."),
                broken("folketall", 2024, SeriesBreak.Kind.DEFINITION, "Nye kategorier."),
                broken("noe-nytt", 2007, SeriesBreak.Kind.STANDING, "Snitt av to år.")),
            Shipped.CATALOG,
            TEXTS);
    assertThat(sheet.rows()).hasSize(3);
    assertThat(texts(sheet, 0))
        .containsExactly("2020", "Nye grenser", "Alle indikatorer", "422 ble 356.", "SSB: Tabell");
    assertThat(texts(sheet, 1).get(2))
        .isEqualTo("Årsverk i psykisk helse- og rusarbeid og Folketall 1. januar");
    assertThat(texts(sheet, 2)).startsWith("alle", "Merknad", "noe-nytt");
  }

  private static SeriesBreak broken(
      String indicator, int year, SeriesBreak.Kind kind, String wording) {
    return new SeriesBreak(indicator, year, kind, wording, "SSB", "Tabell", "https://ssb.no");
  }

  @Test
  void every_measure_tells_what_kind_of_figures_it_has() {
    var sheet =
        Holdings.measures(
            List.of(
                measure("arsverk", "illustration", 356, 428),
                measure("folketall", "reference", 356, 356),
                measure("noe-nytt", null, 0, 0)),
            Shipped.CATALOG,
            TEXTS);

    assertThat(texts(sheet, 0))
        .containsExactly(
            "Årsverk i psykisk helse- og rusarbeid",
            "Eksempeltall",
            "2016–2020",
            "356–428",
            "66 eksempeltall, simulert videreført",
            "Utgave",
            "SSB: Tabell");
    assertThat(texts(sheet, 1)).contains("Ekte", "356");
    assertThat(texts(sheet, 2)).containsExactly("noe-nytt", "Ingen tall ennå", "", "", "", "", "");
  }

  @Test
  void the_kinds_are_counted_and_those_nobody_has_are_not_spoken_of() {
    assertThat(
            Holdings.summary(
                List.of(
                    measure("a", "reference", 1, 1),
                    measure("b", "illustration", 1, 1),
                    measure("c", "illustration", 1, 1)),
                TEXTS))
        .isEqualTo("Av 3 indikatorer har 1 ekte tall fra grunnlagstallene og 2 eksempeltall.");
    assertThat(Holdings.summary(List.of(), TEXTS))
        .isEqualTo("Det er ikke lastet inn noen indikatorer ennå.");
  }

  @Test
  void the_contents_lead_to_this_page_with_the_same_choices() {
    assertThat(Contents.link("om-tallene", "", "brudd")).isEqualTo("om-tallene#brudd");
    assertThat(Contents.link("om-tallene", "per=antall&struktur=2019", "brudd"))
        .isEqualTo("om-tallene?per=antall&struktur=2019#brudd");
  }

  @Test
  void every_quality_is_explained() {
    assertThat(Holdings.qualities(TEXTS).rows())
        .hasSize((int) Arrays.stream(Quality.values()).map(Quality::code).distinct().count());
  }

  @Test
  void a_source_without_an_address_has_no_link() {
    var sheet =
        Holdings.sources(
            List.of(
                new Source("a", "Fafo", "Rapport", "", "Fakta", ""),
                new Source("b", "SSB", "Tabell", "https://ssb.no", "CC BY 4.0", ""),
                new Source("c", "Kommuneblikk", "Anslag", "javascript:alert(1)", "", "")),
            TEXTS);

    assertThat(sheet.rows())
        .extracting(row -> row.getFirst().url())
        .containsExactly("", "https://ssb.no", "");
  }

  @Test
  void limits_are_told_as_people_say_them() {
    var sheet =
        Places.sizes(
            List.of(
                new SizeRow("ssb", "liten", 0, 4999, 174),
                new SizeRow("ssb", "mellomstor", 5000, 19999, 120),
                new SizeRow("ssb", "stor", 20000, null, 62)),
            TEXTS);

    assertThat(sheet.rows())
        .extracting(row -> row.get(2).text().replace('\u00a0', ' '))
        .containsExactly("under 5 000", "5 000–19 999", "20 000 og flere");
  }

  @Test
  void divisions_end_where_the_next_begins() {
    var sheet =
        Places.structures(
            List.of(
                new StructureRow(2017, 2017, 2017, 426, 19),
                new StructureRow(2020, 2020, 2023, 356, 11),
                new StructureRow(2024, 2024, null, 357, 15)),
            TEXTS);

    assertThat(sheet.rows())
        .extracting(row -> row.getFirst().text())
        .containsExactly("2017", "2020–2023", "fra 2024");
  }

  @Test
  void split_municipalities_are_named_with_their_shares() {
    assertThat(
            Places.splits(
                List.of(
                    new SplitRow(2020, "1850", "1806", 0.5),
                    new SplitRow(2020, "1850", "1875", 0.5)),
                ReferenceAtlas.ATLAS,
                TEXTS))
        .containsExactly("Tysfjord (2020): Narvik 50\u00a0% og Hamarøy 50\u00a0%");
  }

  @Test
  void facts_are_told_with_their_year_and_unit() {
    var sheet =
        Published.facts(
            List.of(
                new FactRow(2016, 36.0, 2020, 52.0, "percent", "Innflytelse", "HOD", "Nyhet", ""),
                new FactRow(null, null, 2018, 3.0, "per_1000", "Årsverk", "Hdir", "KI", ""),
                new FactRow(null, null, null, 7.0, "ukjent", "Annet", "X", "Y", "")),
            TEXTS);

    assertThat(texts(sheet, 0)).contains("36\u00a0% (2016)", "52\u00a0% (2020)");
    assertThat(texts(sheet, 1)).contains("", "3,0 per 1\u00a0000 (2018)");
    assertThat(texts(sheet, 2)).contains("7 ukjent");
  }

  @Test
  void what_was_promised_stands_beside_what_was_announced() {
    assertThat(
            Published.contradictions(
                List.of(),
                List.of(),
                List.of(
                    announced("free-funds-2016", 400),
                    announced("free-funds-2017", 300),
                    announced("free-funds-promised", 1500)),
                TEXTS))
        .singleElement()
        .asString()
        .isEqualTo(
            "Det ble lovet 1\u00a0500 millioner kroner i frie midler. Beløpene som ble kunngjort år for år (400 og 300), er til sammen 700 millioner.");
  }

  @Test
  void a_rounded_growth_stands_beside_that_of_the_table() {
    assertThat(
            Published.contradictions(
                List.of(
                    staffing(2016, 13936, "reported", "Kilde."),
                    staffing(2020, 16569, "carried_forward", "Brudd i serien.")),
                List.of(new FactRow(2016, null, 2020, 2600.0, "fte", "Vekst", "HOD", "Nyhet", "")),
                List.of(),
                TEXTS))
        .containsExactly(
            "Brudd i serien.",
            "Departementet oppgir en vekst på 2\u00a0600 årsverk 2016–2020, avrundet. Tabellen gir 2\u00a0633.");
  }

  @Test
  void without_sources_there_are_no_contradictions() {
    assertThat(Published.contradictions(List.of(), List.of(), List.of(), TEXTS)).isEmpty();
  }
}
