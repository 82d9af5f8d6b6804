package no.kommuneblikk.selection;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import org.jspecify.annotations.Nullable;

/**
 * Everything a reader has chosen to look at. Immutable; the address of the page is its only home,
 * and {@link SelectionAddress} is the only class that knows how it is written there.
 *
 * @param counties numbers of the counties kept, in the chosen structure; empty means all
 * @param size the size group kept; null means all
 * @param highlighted numbers of at most {@value #MOST_HIGHLIGHTED} municipalities drawn in colour
 * @param against whom a single municipality is seen against
 * @param carriedForward false leaves out municipalities whose figure in these years was carried
 *     forward from the year before, in all the years, so that sums stay comparable
 * @param illustration false hides every generated figure
 * @param release code of a pinned release; null means the one in force
 * @param municipality number of the municipality in focus; null where there is none
 * @param key what free funds are distributed by
 * @param comparing what is seen side by side, and what is meant by alike
 * @param plotting which measures are drawn, and how
 * @param costing what a post is taken to cost
 */
public record Selection(
    Years years,
    List<String> counties,
    SizeScheme scheme,
    @Nullable SizeGroup size,
    GroupBy groupBy,
    List<String> highlighted,
    ComparisonGroup against,
    StructureYear structure,
    Per per,
    boolean carriedForward,
    boolean illustration,
    @Nullable String release,
    @Nullable String municipality,
    FundingKey key,
    Comparing comparing,
    Plotting plotting,
    Costing costing) {

  public static final int MOST_HIGHLIGHTED = 4;

  /** What a reader sees who has chosen nothing. */
  public static final Selection DEFAULT =
      new Selection(
          Years.PLAN,
          List.of(),
          SizeScheme.SSB,
          null,
          GroupBy.SIZE,
          List.of(),
          ComparisonGroup.KOSTRA,
          StructureYear.Y2020,
          Per.INHABITANTS,
          true,
          true,
          null,
          null,
          FundingKey.SOCIAL_ASSISTANCE,
          Comparing.DEFAULT,
          Plotting.DEFAULT,
          Costing.DEFAULT);

  public Selection {
    counties = List.copyOf(counties);
    highlighted = List.copyOf(highlighted);
  }

  /** What a figure about the whole country follows: years, release, and whether it may generate. */
  public Selection forCountry() {
    return DEFAULT.with(
        draft -> {
          draft.years = years;
          draft.illustration = illustration;
          draft.release = release;
        });
  }

  /** The same of a figure that is always of the plan's years. */
  public Selection forCountryInPlan() {
    return forCountry().with(draft -> draft.years = Years.PLAN);
  }

  /**
   * Without what only some figures look at: areas side by side, measures to choose between, costs,
   * and what free funds are distributed by.
   */
  public Selection plain() {
    return with(
        draft -> {
          draft.key = DEFAULT.key;
          draft.comparing = Comparing.DEFAULT;
          draft.plotting = Plotting.DEFAULT;
          draft.costing = Costing.DEFAULT;
        });
  }

  /** Without measures to choose between and costs; own areas and likeness make the peers. */
  public Selection withPeers() {
    var kept = comparing;
    return plain().with(draft -> draft.comparing = kept.withUnits(List.of()));
  }

  /** The same for a figure of free funds, which are distributed by the chosen key. */
  public Selection withKey() {
    var kept = key;
    return plain().with(draft -> draft.key = kept);
  }

  /** Without a size scheme where no size group is looked at, in figures that form none. */
  public Selection unsized() {
    return size == null ? with(draft -> draft.scheme = DEFAULT.scheme) : this;
  }

  /** With carried forward values, in figures of what is never carried forward. */
  public Selection neverCarried() {
    return with(draft -> draft.carriedForward = true);
  }

  /**
   * Numbers of the municipalities that have a colour of their own, in the order of the colours: the
   * one in focus, if there is one, then the highlighted ones there is room for.
   */
  public List<String> coloured() {
    return Stream.concat(Stream.ofNullable(municipality), highlighted.stream())
        .distinct()
        .limit(MOST_HIGHLIGHTED)
        .toList();
  }

  /** Whether a municipality of this county and size is among those kept. */
  public boolean includes(String county, SizeGroup group) {
    return (counties.isEmpty() || counties.contains(county)) && (size == null || size == group);
  }

  /** Each highlighted municipality for itself, wherever it lies and however large it is. */
  public Selection eachHighlighted() {
    return with(
        draft -> {
          draft.groupBy = GroupBy.MUNICIPALITY;
          draft.counties = List.of();
          draft.size = null;
        });
  }

  /** This selection with something changed: {@code selection.with(draft -> draft.per = COUNT)}. */
  public Selection with(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.finished();
  }

  /** A selection in the making; records have no withers of their own yet. */
  public static final class Draft {
    public Years years;
    public List<String> counties;
    public SizeScheme scheme;
    public @Nullable SizeGroup size;
    public GroupBy groupBy;
    public List<String> highlighted;
    public ComparisonGroup against;
    public StructureYear structure;
    public Per per;
    public boolean carriedForward;
    public boolean illustration;
    public @Nullable String release;
    public @Nullable String municipality;
    public FundingKey key;
    public Comparing comparing;
    public Plotting plotting;
    public Costing costing;

    private Draft(Selection origin) {
      years = origin.years;
      counties = origin.counties;
      scheme = origin.scheme;
      size = origin.size;
      groupBy = origin.groupBy;
      highlighted = origin.highlighted;
      against = origin.against;
      structure = origin.structure;
      per = origin.per;
      carriedForward = origin.carriedForward;
      illustration = origin.illustration;
      release = origin.release;
      municipality = origin.municipality;
      key = origin.key;
      comparing = origin.comparing;
      plotting = origin.plotting;
      costing = origin.costing;
    }

    private Selection finished() {
      return new Selection(
          years,
          counties,
          scheme,
          size,
          groupBy,
          highlighted,
          against,
          structure,
          per,
          carriedForward,
          illustration,
          release,
          municipality,
          key,
          comparing,
          plotting,
          costing);
    }
  }
}
