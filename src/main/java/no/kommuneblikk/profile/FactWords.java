package no.kommuneblikk.profile;

import java.util.List;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeLimits;
import no.kommuneblikk.text.Texts;

/** The facts of a municipality in words that fit one line. */
public final class FactWords {

  /** Longer names of a KOSTRA group are told in full only. */
  private static final int SHORT = 20;

  private FactWords() {}

  /** «Stor (SSB: 20 000 og flere)»: the word under the chosen scheme, always with its limits. */
  public static String size(SizeGroup group, List<SizeLimits> scheme, Texts texts) {
    return scheme.stream()
        .filter(limits -> limits.group() == group)
        .findFirst()
        .map(
            limits ->
                texts.text(
                    "profile.fact.size.value",
                    texts.text("profile.fact.size." + group.code()),
                    texts.text("profile.fact.scheme." + limits.scheme().code()),
                    limits(limits, texts)))
        .orElseGet(() -> texts.text("profile.fact.size." + group.code()));
  }

  private static String limits(SizeLimits limits, Texts texts) {
    var upper = limits.upper();
    if (upper == null) {
      return texts.text("profile.fact.limits.from", texts.number(limits.lower(), 0));
    }
    return limits.lower() == 0
        ? texts.text("profile.fact.limits.under", texts.number(upper + 1, 0))
        : texts.text(
            "profile.fact.limits.between", texts.number(limits.lower(), 0), texts.number(upper, 0));
  }

  /** «9 (20 000–29 999 innbyggere)» */
  public static String kostra(Kostra kostra, Texts texts) {
    var number = String.valueOf(kostra.groupNumber());
    var population = population(kostra, texts);
    return isNumber(kostra) || kostra.population().length() <= SHORT
        ? texts.text("profile.fact.kostra.short", number, population)
        : number;
  }

  /** The same with all that sets the group apart. */
  public static String kostraInFull(Kostra kostra, Texts texts) {
    return texts.text(
        "profile.fact.kostra.value",
        String.valueOf(kostra.groupNumber()),
        population(kostra, texts),
        level("profile.fact.kostra.costs", kostra.boundCosts(), texts),
        level("profile.fact.kostra.income", kostra.freeIncome(), texts));
  }

  private static String population(Kostra kostra, Texts texts) {
    return isNumber(kostra)
        ? texts.text("profile.fact.kostra.inhabitants", kostra.population())
        : texts.told(kostra.population());
  }

  private static boolean isNumber(Kostra kostra) {
    return kostra.population().matches("\\d.*");
  }

  private static String level(String key, String level, Texts texts) {
    return level.isEmpty() ? "" : texts.text(key, texts.text("kostra.level." + level));
  }
}
