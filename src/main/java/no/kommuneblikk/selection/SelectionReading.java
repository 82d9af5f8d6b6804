package no.kommuneblikk.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.Texts;

/** One reading of one address: gathers the choices and the remarks on those that can't be used. */
final class SelectionReading {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry(SelectionAddress.FROM, "selection.from"),
          Map.entry(SelectionAddress.TO, "selection.to"),
          Map.entry(SelectionAddress.SCHEME, "selection.scheme"),
          Map.entry(SelectionAddress.SIZE, "selection.size"),
          Map.entry(SelectionAddress.GROUPS, "selection.groups"),
          Map.entry(SelectionAddress.AGAINST, "selection.against"),
          Map.entry(SelectionAddress.STRUCTURE, "selection.structure"),
          Map.entry(SelectionAddress.PER, "selection.per"),
          Map.entry(SelectionAddress.CARRIED_FORWARD, "selection.carriedForward"),
          Map.entry(SelectionAddress.ILLUSTRATION, "selection.illustration"),
          Map.entry(SelectionAddress.RELEASE, "selection.release"));

  private static final Set<String> KNOWN =
      Set.of(
          SelectionAddress.FROM,
          SelectionAddress.TO,
          SelectionAddress.COUNTY,
          SelectionAddress.SCHEME,
          SelectionAddress.SIZE,
          SelectionAddress.GROUPS,
          SelectionAddress.HIGHLIGHT,
          SelectionAddress.AGAINST,
          SelectionAddress.STRUCTURE,
          SelectionAddress.PER,
          SelectionAddress.CARRIED_FORWARD,
          SelectionAddress.ILLUSTRATION,
          SelectionAddress.RELEASE,
          SelectionAddress.MUNICIPALITY,
          SelectionAddress.CAME_BY);

  private static final int MOST_REMARKS = 8;

  private final AddressValues values;
  private final Atlas atlas;
  private final Releases releases;
  private final Texts texts;
  private final List<String> remarks = new ArrayList<>();

  SelectionReading(AddressValues values, Atlas atlas, Releases releases, Texts texts) {
    this.values = values;
    this.atlas = atlas;
    this.releases = releases;
    this.texts = texts;
  }

  ReadSelection read() {
    var selection = Selection.DEFAULT.with(this::readInto);
    values.names().stream()
        .filter(name -> !KNOWN.contains(name) && !name.startsWith("v-r"))
        .sorted()
        .limit(3)
        .forEach(name -> remark("selection.remark.unknown", values.shown(name)));
    return new ReadSelection(selection, remarks);
  }

  private void readInto(Selection.Draft draft) {
    choose(SelectionAddress.STRUCTURE, this::structure, value -> draft.structure = value);
    choose(SelectionAddress.SCHEME, SizeScheme::of, value -> draft.scheme = value);
    choose(SelectionAddress.SIZE, SizeGroup::of, value -> draft.size = value);
    choose(SelectionAddress.GROUPS, GroupBy::of, value -> draft.groupBy = value);
    choose(SelectionAddress.AGAINST, ComparisonGroup::of, value -> draft.against = value);
    choose(SelectionAddress.PER, Per::of, value -> draft.per = value);
    choose(SelectionAddress.CARRIED_FORWARD, this::yesOrNo, value -> draft.carriedForward = value);
    choose(SelectionAddress.ILLUSTRATION, this::yesOrNo, value -> draft.illustration = value);
    choose(SelectionAddress.RELEASE, this::release, value -> draft.release = value);
    draft.years = years();
    draft.counties = counties(draft.structure);
    draft.highlighted = highlighted(draft.structure);
    values
        .value(SelectionAddress.MUNICIPALITY)
        .flatMap(number -> municipality(draft.structure, number))
        .ifPresent(municipality -> draft.municipality = municipality.number());
  }

  private <T> void choose(String name, Function<String, Optional<T>> reader, Consumer<T> taker) {
    values
        .value(name)
        .ifPresent(
            value ->
                reader
                    .apply(value)
                    .ifPresentOrElse(
                        taker,
                        () -> remark("selection.remark.value", label(name), values.shown(value))));
  }

  /** What the field is called where a reader can choose it. */
  private String label(String name) {
    return texts.text(LABELS.getOrDefault(name, "selection.bar"));
  }

  private Optional<StructureYear> structure(String value) {
    return year(value).flatMap(StructureYear::of);
  }

  private Optional<Boolean> yesOrNo(String value) {
    return switch (value) {
      case "ja" -> Optional.of(true);
      case SelectionAddress.NO -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Optional<String> release(String code) {
    return releases.exists(code) ? Optional.of(code) : Optional.empty();
  }

  private static Optional<Integer> year(String text) {
    return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private Years years() {
    var standard = Selection.DEFAULT.years();
    var from = boundary(SelectionAddress.FROM, standard.from());
    var to = boundary(SelectionAddress.TO, standard.to());
    if (from < to) {
      return new Years(from, to);
    }
    remark("selection.remark.order", String.valueOf(from), String.valueOf(to));
    return standard;
  }

  private int boundary(String name, int otherwise) {
    var text = values.value(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    var coverage = releases.coverage();
    var year = year(text.get()).filter(coverage::includes);
    if (year.isEmpty()) {
      remark(
          "selection.remark.year",
          label(name),
          values.shown(text.get()),
          String.valueOf(coverage.first()),
          String.valueOf(coverage.last()),
          String.valueOf(otherwise));
    }
    return year.orElse(otherwise);
  }

  private List<String> counties(StructureYear structure) {
    var kept = new ArrayList<String>();
    for (var number : values.list(SelectionAddress.COUNTY)) {
      if (atlas.county(structure.year(), number).isPresent()) {
        kept.add(number);
      } else {
        remark("selection.remark.county", values.shown(number), String.valueOf(structure.year()));
      }
    }
    return kept.stream().sorted().toList();
  }

  private List<String> highlighted(StructureYear structure) {
    var wanted =
        values.list(SelectionAddress.HIGHLIGHT).stream()
            .flatMap(number -> municipality(structure, number).stream())
            .map(Municipality::number)
            .distinct()
            .toList();
    if (wanted.size() > Selection.MOST_HIGHLIGHTED) {
      remark("selection.remark.highlighted", Selection.MOST_HIGHLIGHTED);
    }
    return wanted.stream().limit(Selection.MOST_HIGHLIGHTED).toList();
  }

  /** The municipality that has the number, or the one that an old number became. */
  private Optional<Municipality> municipality(StructureYear structure, String number) {
    var found = atlas.within(structure, number).stream().findFirst();
    if (found.isEmpty()) {
      remark("selection.remark.municipality", values.shown(number));
    } else if (!found.get().number().equals(number)) {
      remark(
          "selection.remark.successor",
          number,
          found.get().displayName(),
          found.get().number(),
          String.valueOf(structure.year()));
    }
    return found;
  }

  /** An address may hold hundreds of mistakes; a reader has the patience for a few. */
  private void remark(String key, Object... arguments) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(texts.text(key, arguments));
    }
  }
}
