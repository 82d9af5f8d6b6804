package no.kommuneblikk.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** FTEs made up for the tests, as the database would answer them. */
final class StaffingSample {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  static final Groups SIZES =
      new Groups(
          List.of(
              new Groups.Group("liten", "Små kommuner", SeriesRole.SIZE_SMALL),
              new Groups.Group("mellomstor", "Mellomstore kommuner", SeriesRole.SIZE_MEDIUM),
              new Groups.Group("stor", "Store kommuner", SeriesRole.SIZE_LARGE)));
  static final Released REPORTED = released(false);
  static final Released GENERATED = released(true);
  static final SourceNote POPULATION = SourceNote.of(REPORTED.release());

  private final List<GroupValue> groups = new ArrayList<>();
  private final List<MunicipalValue> municipalities = new ArrayList<>();

  private static Released released(boolean illustration) {
    return Shipped.released(
        Shipped.measure(1, "arsverk", "fte", Indicator.Kind.COUNT, "folketall", true),
        new Release(
            1,
            "prove",
            "Prøve",
            LocalDate.of(2021, 1, 1),
            illustration,
            new Source("ssb", "SSB", "Tabell", "https://ssb.no", "CC BY 4.0", "")));
  }

  static Selection selection(Consumer<Selection.Draft> change) {
    return Selection.DEFAULT.with(change);
  }

  StaffingSample group(String code, int year, @Nullable Double fte, double inhabitants) {
    groups.add(
        new GroupValue(
            "arsverk",
            year,
            code,
            fte,
            inhabitants,
            fte == null ? 0 : 10,
            0,
            0,
            fte == null ? 10 : 0));
    return this;
  }

  StaffingSample municipality(
      String number, String size, int year, @Nullable Double fte, double inhabitants) {
    return municipality(number, size, year, fte, inhabitants, fte == null ? "missing" : "reported");
  }

  StaffingSample municipality(
      String number,
      String size,
      int year,
      @Nullable Double fte,
      double inhabitants,
      String quality) {
    municipalities.add(
        new MunicipalValue(
            "arsverk", year, number, "Kommune " + number, "38", size, fte, inhabitants, quality));
    return this;
  }

  List<GroupValue> groups() {
    return groups;
  }

  List<MunicipalValue> municipalities() {
    return municipalities;
  }

  /** With a plain space for the no-break space of numbers. */
  static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
