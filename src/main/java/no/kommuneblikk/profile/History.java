package no.kommuneblikk.profile;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.BoundaryChange;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.text.Texts;

/**
 * The numbers a municipality has had and will have, and what it was merged of or divided into, as
 * sentences from the earliest year to the latest.
 *
 * @param numbers «0701 → 3801 (2020) → 3901 (2024)»; the number alone if it never changed
 * @param events a sentence for each change, or the one that says there was none
 */
public record History(String numbers, List<String> events) {

  public static History of(Municipality municipality, Atlas atlas, Texts texts) {
    var story = new Story(municipality, atlas, texts);
    return new History(story.numbers(), story.events());
  }

  /** One telling. Changes up to the municipality's structure lie behind it, later ones ahead. */
  private record Story(
      Municipality municipality, List<BoundaryChange> changes, Atlas atlas, Texts texts) {

    Story(Municipality municipality, Atlas atlas, Texts texts) {
      this(municipality, atlas.lineageOf(municipality.number()), atlas, texts);
    }

    private boolean isBehind(BoundaryChange change) {
      return change.effectiveYear() <= municipality.structure();
    }

    String numbers() {
      var chain = new ArrayList<String>();
      chain.addAll(behind(municipality.number(), municipality.structure()));
      chain.addAll(ahead(municipality.number(), municipality.structure()));
      return String.join(" → ", chain);
    }

    /**
     * Back as long as the municipality had the same name; what else it was merged of is told below.
     */
    private List<String> behind(String number, int until) {
      var change =
          changes.stream()
              .filter(it -> it.toNumber().equals(number) && it.effectiveYear() <= until)
              .filter(it -> before(it).equals(after(it)))
              .findFirst();
      var chain = new ArrayList<String>();
      change.ifPresent(it -> chain.addAll(behind(it.fromNumber(), it.effectiveYear() - 1)));
      chain.add(change.map(it -> step(number, it)).orElse(number));
      return chain;
    }

    /** Ahead to whatever took most of it. */
    private List<String> ahead(String number, int after) {
      var chain = new ArrayList<String>();
      changes.stream()
          .filter(it -> it.fromNumber().equals(number) && it.effectiveYear() > after)
          .max(Comparator.comparingDouble(BoundaryChange::weight))
          .ifPresent(
              it -> {
                chain.add(step(it.toNumber(), it));
                chain.addAll(ahead(it.toNumber(), it.effectiveYear()));
              });
      return chain;
    }

    private String step(String number, BoundaryChange change) {
      return texts.text("profile.history.step", number, String.valueOf(change.effectiveYear()));
    }

    List<String> events() {
      if (changes.isEmpty()) {
        return List.of(texts.text("profile.history.none", municipality.displayName()));
      }
      var gathered =
          changes.stream()
              .collect(
                  groupingBy(
                      change ->
                          change.effectiveYear()
                              + (isBehind(change)
                                  ? "<" + change.toNumber()
                                  : ">" + change.fromNumber()),
                      LinkedHashMap::new,
                      Collectors.toList()));
      return gathered.values().stream()
          .map(some -> isBehind(some.getFirst()) ? made(some) : became(some))
          .toList();
    }

    /** How a number came to be. */
    private String made(List<BoundaryChange> some) {
      var change = some.getFirst();
      var year = String.valueOf(change.effectiveYear());
      var keptNumber =
          !atlas.nameOf(change.toNumber(), change.effectiveYear() - 1).equals(change.toNumber());
      if (some.size() == 1 && change.weight() == 1 && !keptNumber) {
        return renumbered(change, year);
      }
      if (some.size() == 1 && !keptNumber) {
        return texts.text(
            "profile.history.separated",
            year,
            numbered(change.toNumber(), after(change)),
            part(change, numbered(change.fromNumber(), before(change))));
      }
      var parts = new ArrayList<String>();
      if (keptNumber) {
        parts.add(
            numbered(
                change.toNumber(), atlas.nameOf(change.toNumber(), change.effectiveYear() - 1)));
      }
      some.forEach(it -> parts.add(part(it, numbered(it.fromNumber(), before(it)))));
      return texts.text(
          "profile.history.merged",
          year,
          numbered(change.toNumber(), after(change)),
          texts.list(parts));
    }

    /** What became of a number. */
    private String became(List<BoundaryChange> some) {
      var change = some.getFirst();
      var year = String.valueOf(change.effectiveYear());
      if (some.size() == 1) {
        var together =
            atlas.lineageOf(change.toNumber()).stream()
                .filter(it -> it.toNumber().equals(change.toNumber()))
                .filter(it -> it.effectiveYear() == change.effectiveYear())
                .toList();
        return made(together);
      }
      return texts.text(
          "profile.history.split",
          year,
          numbered(change.fromNumber(), before(change)),
          texts.list(
              some.stream().map(it -> part(it, numbered(it.toNumber(), after(it)))).toList()));
    }

    private String renumbered(BoundaryChange change, String year) {
      return before(change).equals(after(change))
          ? texts.text(
              "profile.history.renumbered",
              year,
              after(change),
              change.fromNumber(),
              change.toNumber())
          : texts.text(
              "profile.history.joined",
              year,
              numbered(change.fromNumber(), before(change)),
              numbered(change.toNumber(), after(change)));
    }

    private String part(BoundaryChange change, String whole) {
      return change.weight() == 1
          ? whole
          : texts.text("profile.history.part", whole, texts.percent(change.weight() * 100, 0));
    }

    private String before(BoundaryChange change) {
      return plain(change.fromNumber(), change.effectiveYear() - 1);
    }

    private String after(BoundaryChange change) {
      return plain(change.toNumber(), change.effectiveYear());
    }

    /**
     * Without the county that tells it from a namesake: that may have changed along with the
     * number.
     */
    private String plain(String number, int year) {
      return atlas.nameOf(number, year).replaceFirst(" \\(.*\\)$", "");
    }

    private String numbered(String number, String name) {
      return texts.text("profile.history.numbered", number, name);
    }
  }
}
