package no.kommuneblikk.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Trait;
import no.kommuneblikk.text.Texts;

/** The traits in words. */
public final class TraitWords {

  private TraitWords() {}

  /** «Sosialhjelp», as it stands on a control. */
  public static String label(Trait trait, Texts texts) {
    return texts.text("comparison.trait." + trait.code());
  }

  /** «folketall, sentralitet og medianinntekt» */
  public static String listed(List<Trait> traits, Texts texts) {
    return texts.list(traits.stream().map(trait -> phrase(trait, texts)).toList());
  }

  /** The same at the beginning of a sentence. */
  static String beginning(List<Trait> traits, Texts texts) {
    return texts.list(
        Stream.concat(
                traits.stream().limit(1).map(trait -> label(trait, texts)),
                traits.stream().skip(1).map(trait -> phrase(trait, texts)))
            .toList());
  }

  private static String phrase(Trait trait, Texts texts) {
    return texts.text("comparison.trait." + trait.code() + ".phrase");
  }

  /** «sosialhjelp 2020»; years of the others are their own. */
  static String dated(Trait trait, Map<Trait, Integer> years, Texts texts) {
    return texts.text("comparison.dated." + trait.code(), year(trait, years));
  }

  /** The heading of a column: what is counted, in which unit, and when. */
  public static String column(Trait trait, Map<Trait, Integer> years, Texts texts) {
    return texts.text("comparison.column." + trait.code(), year(trait, years));
  }

  private static String year(Trait trait, Map<Trait, Integer> years) {
    var year = years.get(trait);
    return year == null ? "" : String.valueOf(year);
  }

  /** The value as it is written, or that it is not known. */
  public static String value(Trait trait, Traits traits, Texts texts) {
    var value = traits.value(trait);
    if (value == null) {
      return texts.text("comparison.unknown");
    }
    return switch (trait) {
      case POPULATION, CENTRALITY, MEDIAN_INCOME -> texts.number(value, 0);
      case SOCIAL_ASSISTANCE, OFFENCES -> texts.number(value, 1);
      case FREE_INCOME -> texts.text("comparison.income." + Math.round(value * 2));
    };
  }

  /** «1,5», and «2» rather than «2,0». */
  public static String reach(Likeness likeness, Texts texts) {
    return reach(likeness.reach(), texts);
  }

  /** So many times, with a decimal only where it tells something. */
  public static String reach(double times, Texts texts) {
    return texts.number(times, times == Math.rint(times) ? 0 : 1);
  }
}
