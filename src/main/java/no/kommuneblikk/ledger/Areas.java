package no.kommuneblikk.ledger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** Which areas a selection asks for, in the order they are shown. */
final class Areas {

  private final Selection selection;
  private final Atlas atlas;
  private final Texts texts;

  Areas(Selection selection, Atlas atlas, Texts texts) {
    this.selection = selection;
    this.atlas = atlas;
    this.texts = texts;
  }

  /** The municipality in focus, if there is one. */
  Optional<Municipality> focus() {
    return Optional.ofNullable(selection.municipality())
        .flatMap(number -> atlas.municipality(structure(), number));
  }

  /**
   * The municipality in focus, its county, its size group and the country; without one what is
   * selected and the country; with nothing selected the country and the size groups. Then the
   * highlighted ones.
   */
  List<LedgerArea> sideBySide() {
    return distinct(
        Stream.concat(
            focus().map(this::around).orElseGet(this::whole).stream(), highlighted().stream()));
  }

  /** What is selected, and what it is a part of or is made of. */
  private List<LedgerArea> whole() {
    return isCountry()
        ? Stream.concat(Stream.of(country()), Arrays.stream(SizeGroup.values()).map(this::size))
            .toList()
        : List.of(selected(), country());
  }

  /** The municipality in focus and what it lies in, or the groups; then the highlighted ones. */
  List<LedgerArea> focusOrGroups() {
    return distinct(
        Stream.concat(
            focus().map(this::around).orElseGet(this::groups).stream(), highlighted().stream()));
  }

  /** The same, and the country at the end where it is not among them. */
  List<LedgerArea> focusOrGroupsAndCountry() {
    return distinct(Stream.concat(focusOrGroups().stream(), Stream.of(country())));
  }

  /** Oslo is a municipality and a county of the same name: once is enough. */
  private static List<LedgerArea> distinct(Stream<LedgerArea> areas) {
    var seen = new HashSet<String>();
    return areas.filter(area -> seen.add(area.name())).toList();
  }

  /** The highlighted municipalities, in the reader's order, without the one in focus. */
  private List<LedgerArea> highlighted() {
    return selection.highlighted().stream()
        .filter(number -> !number.equals(selection.municipality()))
        .flatMap(number -> atlas.municipality(structure(), number).stream())
        .map(found -> municipality(found, SeriesRole.CONTEXT))
        .toList();
  }

  private List<LedgerArea> around(Municipality focus) {
    return distinct(
        Stream.of(
            municipality(focus, SeriesRole.EMPHASIS),
            county(focus.county()),
            size(atlas.sizeGroup(selection.scheme(), focus)),
            country()));
  }

  /** The groups within what is selected. */
  private List<LedgerArea> groups() {
    var within = within();
    return Groups.of(selection, atlas, texts).all().stream()
        .map(
            group ->
                new LedgerArea(
                    group.name(),
                    selection.groupBy() == GroupBy.COUNTY ? group.code() : null,
                    group.phrase(texts),
                    group.role(),
                    0,
                    within.and(
                        municipal ->
                            group
                                .code()
                                .equals(
                                    selection.groupBy() == GroupBy.COUNTY
                                        ? municipal.county()
                                        : municipal.sizeGroup()))))
        .toList();
  }

  private LedgerArea country() {
    return new LedgerArea(
        texts.text("ledger.area.country"),
        null,
        texts.text("ledger.area.country.phrase"),
        SeriesRole.BENCHMARK,
        0,
        _ -> true);
  }

  private LedgerArea municipality(Municipality found, SeriesRole role) {
    return new LedgerArea(
        found.displayName(),
        found.number(),
        found.displayName(),
        role,
        highlight(found.number(), selection),
        municipal -> municipal.number().equals(found.number()));
  }

  /** The municipality in focus is drawn like the first of the highlighted ones. */
  static int highlight(String number, Selection selection) {
    return selection.coloured().indexOf(number) + 1;
  }

  private LedgerArea county(String number) {
    var name = name(number);
    return new LedgerArea(
        name, number, name, SeriesRole.CONTEXT, 0, municipal -> municipal.county().equals(number));
  }

  private LedgerArea size(SizeGroup group) {
    var name = texts.text("selection.size." + group.code() + ".name");
    return new LedgerArea(
        name,
        null,
        SeriesRole.of(group).phrase(name, texts),
        SeriesRole.of(group),
        0,
        municipal -> municipal.sizeGroup().equals(group.code()));
  }

  /** All that is selected: «Nordland», «Små kommuner», «Små kommuner i Nordland», «Utvalget». */
  private LedgerArea selected() {
    var size = selection.size();
    var counties = selection.counties();
    if (counties.size() > 1) {
      return new LedgerArea(
          texts.text("ledger.area.selected"),
          null,
          texts.text("ledger.area.selected.phrase"),
          SeriesRole.FIRST,
          0,
          within());
    }
    if (size == null) {
      return county(counties.getFirst());
    }
    var sizes = size(size);
    return new LedgerArea(
        inCounty(sizes.name()), null, inCounty(sizes.inSentence()), sizes.role(), 0, within());
  }

  /** «Små kommuner i Nordland», where a county is chosen. */
  private String inCounty(String sizes) {
    var counties = selection.counties();
    return counties.isEmpty()
        ? sizes
        : texts.text("ledger.area.sizeInCounty", sizes, name(counties.getFirst()));
  }

  /** Whether a municipality is within the chosen counties and size. */
  Predicate<Municipal> within() {
    var size = selection.size();
    return municipal ->
        (selection.counties().isEmpty() || selection.counties().contains(municipal.county()))
            && (size == null || size.code().equals(municipal.sizeGroup()));
  }

  private boolean isCountry() {
    return selection.size() == null && selection.counties().isEmpty();
  }

  private String name(String county) {
    return atlas.county(structure(), county).map(County::name).orElse(county);
  }

  private int structure() {
    return selection.structure().year();
  }
}
