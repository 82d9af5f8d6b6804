package no.kommuneblikk.selection.ui;

import java.util.List;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.SizeLimits;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.text.Texts;

/** Size groups and schemes in words, always with their limits. */
final class SizeWording {

  private SizeWording() {}

  static String of(String code, List<SizeLimits> limits, Texts texts) {
    return limits.stream()
        .filter(limit -> limit.group().code().equals(code))
        .map(
            limit -> {
              var upper = limit.upper();
              var key = "selection.size." + code + ".limits";
              return switch (limit.group()) {
                case SMALL -> texts.text(key, texts.number(upper == null ? 0 : upper + 1, 0));
                case MEDIUM ->
                    texts.text(
                        key,
                        texts.number(limit.lower(), 0),
                        texts.number(upper == null ? 0 : upper, 0));
                case LARGE -> texts.text(key, texts.number(limit.lower(), 0));
              };
            })
        .findFirst()
        .orElseGet(() -> texts.text("selection.size.all"));
  }

  static String scheme(SizeScheme scheme, Atlas atlas, Texts texts) {
    var bounds =
        atlas.sizeLimits(scheme).stream()
            .skip(1)
            .map(limit -> texts.number(limit.lower(), 0))
            .toArray();
    return texts.text("selection.scheme." + scheme.code(), bounds);
  }
}
