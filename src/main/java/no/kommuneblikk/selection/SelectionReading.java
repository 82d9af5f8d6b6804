package no.kommuneblikk.selection;

import java.util.ArrayList;
import java.util.List;
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
          SelectionAddress.CAME_BY,
          SelectionAddress.KEY,
          SelectionAddress.UNITS,
          SelectionAddress.AREAS,
          SelectionAddress.WEIGHTS,
          SelectionAddress.NEIGHBOURS,
          SelectionAddress.REACH,
          SelectionAddress.MEASURE,
          SelectionAddress.X,
          SelectionAddress.Y,
          SelectionAddress.CLASSES,
          SelectionAddress.MAP_FORM,
          SelectionAddress.COST,
          SelectionAddress.PRICES,
          SelectionAddress.AMOUNT,
          SelectionAddress.AMOUNT_YEARS,
          SelectionAddress.LANGUAGE);

  private final AddressValues values;
  private final Atlas atlas;
  private final Releases releases;
  private final Texts texts;
  private final AddressRemarks remarks;

  SelectionReading(AddressValues values, Atlas atlas, Releases releases, Texts texts) {
    this.values = values;
    this.atlas = atlas;
    this.releases = releases;
    this.texts = texts;
    this.remarks = new AddressRemarks(texts);
  }

  ReadSelection read() {
    checkLanguage();
    var selection = Selection.DEFAULT.with(this::readInto);
    values.names().stream()
        .filter(name -> !KNOWN.contains(name) && !name.startsWith("v-r"))
        .sorted()
        .limit(3)
        .forEach(name -> remarks.add("selection.remark.unknown", values.shown(name)));
    return new ReadSelection(selection, remarks.all());
  }

  /** The address is answered in a language that was found before it was read. */
  private void checkLanguage() {
    values
        .value(SelectionAddress.LANGUAGE)
        .filter(asked -> !asked.equals(texts.language()))
        .ifPresent(asked -> remarks.unusable(SelectionAddress.LANGUAGE, values.shown(asked)));
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
    choose(SelectionAddress.KEY, FundingKey::of, value -> draft.key = value);
    var parts =
        new PartReading(
            values,
            atlas,
            releases,
            texts,
            remarks,
            number -> municipality(draft.structure, number));
    draft.comparing = parts.comparing(draft.structure.year());
    draft.plotting = parts.plotting();
    draft.costing = parts.costing();
    if (draft.against == ComparisonGroup.OWN && draft.comparing.areas().isEmpty()) {
      draft.against = Selection.DEFAULT.against();
      remarks.add("selection.remark.noArea");
    }
  }

  private <T> void choose(String name, Function<String, Optional<T>> reader, Consumer<T> taker) {
    values
        .value(name)
        .ifPresent(
            value ->
                reader
                    .apply(value)
                    .ifPresentOrElse(taker, () -> remarks.unusable(name, values.shown(value))));
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
    remarks.add("selection.remark.order", String.valueOf(from), String.valueOf(to));
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
      remarks.add(
          "selection.remark.year",
          remarks.label(name),
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
        remarks.add(
            "selection.remark.county", values.shown(number), String.valueOf(structure.year()));
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
      remarks.add("selection.remark.highlighted", Selection.MOST_HIGHLIGHTED);
    }
    return wanted.stream().limit(Selection.MOST_HIGHLIGHTED).toList();
  }

  /** The municipality that has the number, or the one that an old number became. */
  private Optional<Municipality> municipality(StructureYear structure, String number) {
    var found = atlas.within(structure, number).stream().findFirst();
    if (found.isEmpty()) {
      remarks.add("selection.remark.municipality", values.shown(number));
    } else if (!found.get().number().equals(number)) {
      remarks.add(
          "selection.remark.successor",
          number,
          found.get().displayName(),
          found.get().number(),
          String.valueOf(structure.year()));
    }
    return found;
  }
}
