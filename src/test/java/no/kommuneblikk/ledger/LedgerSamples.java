package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.NationalValue;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Books made up for the tests, as the database would answer them. */
final class LedgerSamples {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  static final String FREE = "frie-midler-sosialhjelp";
  static final String OTHER = "frie-midler-folketall";
  static final SourceNote SOURCE = new SourceNote("Kilde", "", null, "");
  static final Cost COST = new Cost(800_000, false, "Grunn.", SOURCE);

  /** In two of the plan's years a hundred became a hundred and ten. */
  static final List<PriceLevel> PRICES = List.of(level(2016, 100), level(2017, 110));

  private final List<MunicipalValue> rows = new ArrayList<>();
  private final List<NationalValue> national = new ArrayList<>();
  private double inhabitants = 10_000;

  private static PriceLevel level(int year, double value) {
    return new PriceLevel(year, value, "ssb", "SSB", "KPI", "", "", "");
  }

  static Released released(String code, String unit, boolean illustration) {
    return Shipped.released(
        Shipped.measure(code.hashCode(), code, unit, Indicator.Kind.AMOUNT, "folketall", false),
        new Release(
            illustration ? 2 : 1,
            "r",
            "Utgave",
            null,
            illustration,
            new Source("s", "Kilde", code, "", "", "")));
  }

  /** How many inhabitants the municipalities of the values have that are added from now on. */
  LedgerSamples inhabitants(double number) {
    inhabitants = number;
    return this;
  }

  /** One value of a municipality, which has 10 000 inhabitants unless something else is said. */
  LedgerSamples add(String number, String measure, int year, @Nullable Double value) {
    return add(number, measure, year, value, value == null ? "missing" : "reported");
  }

  LedgerSamples add(
      String number, String measure, int year, @Nullable Double value, String quality) {
    var municipality = ReferenceAtlas.ATLAS.municipality(2020, number).orElseThrow();
    rows.add(
        new MunicipalValue(
            measure,
            year,
            number,
            municipality.displayName(),
            municipality.county(),
            number.equals("3801") ? "stor" : "mellomstor",
            value,
            inhabitants,
            measure.equals(FREE) || measure.equals(OTHER) ? "estimated" : quality));
    return this;
  }

  /** New growth of 2016 and 2017, in million kroner. */
  LedgerSamples free(String number, double first, double second) {
    return add(number, FREE, 2016, first).add(number, FREE, 2017, second);
  }

  /** The same by population. */
  LedgerSamples freeByPopulation(String number, double first, double second) {
    return add(number, OTHER, 2016, first).add(number, OTHER, 2017, second);
  }

  /** FTEs of 2016 and 2017. */
  LedgerSamples staff(String number, double first, double last) {
    return add(number, LedgerInput.STAFFING, 2016, first)
        .add(number, LedgerInput.STAFFING, 2017, last);
  }

  /** Grants of 2016 and 2017, in million kroner. */
  LedgerSamples grants(String number, double first, double last) {
    return add(number, LedgerInput.GRANTS, 2016, first).add(number, LedgerInput.GRANTS, 2017, last);
  }

  /** FTEs of the country as they are published. */
  LedgerSamples published(int year, double value, String quality) {
    national.add(
        new NationalValue(
            LedgerInput.STAFFING,
            year,
            value,
            quality,
            quality.equals("reported") ? 0 : 66,
            quality.equals("reported") ? "" : "66 kommuner rapporterte ikke.",
            "tabell-16",
            "Helsedirektoratet",
            "Tabell 16",
            "",
            "",
            ""));
    return this;
  }

  List<MunicipalValue> rows() {
    return List.copyOf(rows);
  }

  LedgerInput books(Selection selection, boolean generated, List<String> reported) {
    return books(selection, PRICES, generated, reported);
  }

  LedgerInput books(
      Selection selection, List<PriceLevel> prices, boolean generated, List<String> reported) {
    return new LedgerInput(
        rows(),
        released(FREE, "mnok", false),
        rows.stream()
            .map(MunicipalValue::indicator)
            .filter(OTHER::equals)
            .findFirst()
            .map(code -> released(code, "mnok", false)),
        reported.stream()
            .map(
                code ->
                    released(
                        code,
                        code.equals(LedgerInput.STAFFING)
                            ? "fte"
                            : code.equals(LedgerInput.NET) ? "knok" : "mnok",
                        generated))
            .toList(),
        List.of(),
        SOURCE,
        new LedgerTerms(
            selection.years(),
            LedgerTerms.planned(selection),
            Prices.of(
                prices,
                selection.costing().priceAdjusted(),
                LedgerTerms.all(selection),
                selection.years().to()),
            COST),
        National.of(List.copyOf(national), selection.years(), selection.carriedForward()));
  }

  static Areas areas(Selection selection) {
    return new Areas(selection, ReferenceAtlas.ATLAS, TEXTS);
  }

  static Groups groups(Selection selection) {
    return Groups.of(selection, ReferenceAtlas.ATLAS, TEXTS);
  }

  static Point point(Figure figure, String series, String label) {
    return figure.series().stream()
        .filter(it -> it.name().startsWith(series))
        .flatMap(it -> it.points().stream())
        .filter(it -> it.label().startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No %s of %s".formatted(label, series)));
  }

  static double y(Figure figure, String series, String label) {
    return Objects.requireNonNull(point(figure, series, label).y());
  }
}
