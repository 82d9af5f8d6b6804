package no.kommuneblikk.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a value rests on, where that decides how much may be made of it. A rate of a few posts and a
 * county of one municipality are shown like all others, but are never told as the highest or the
 * lowest of them.
 *
 * @param municipalities how many a group has a value from; null where the value is of one
 *     municipality and of no group
 * @param posts the value in FTEs; null where it is not counted in them, or is a level that is shown
 *     in them
 * @param change the value itself where it is a change, and {@code posts} the change in FTEs; null
 *     for a level. A rate falls where inhabitants come and posts do not, so the two may differ in
 *     sign
 * @param shown whether the value is itself in posts, which are then not told beside it
 */
public record Footing(
    @Nullable Integer municipalities,
    @Nullable Double posts,
    @Nullable Double change,
    boolean shown) {

  /** Fewer posts than this and one person more or less would have made another finding. */
  public static final double FEWEST_POSTS = 3;

  /** Says nothing against a value. */
  public static final Footing FIRM = new Footing(null, null, null, false);

  /** A group that so many municipalities have a value in. */
  public static Footing ofGroup(int municipalities) {
    return new Footing(municipalities, null, null, false);
  }

  /** A municipality's rate or percentage that is so many posts. */
  public static Footing ofPosts(@Nullable Double posts) {
    return new Footing(null, posts, null, false);
  }

  /**
   * A municipality's change.
   *
   * @param change in the unit that is shown
   * @param posts the change in FTEs
   */
  public static Footing ofChange(double change, @Nullable Double posts) {
    return new Footing(null, posts, change, false);
  }

  /** A municipality's change that is shown in FTEs. */
  public static Footing ofPostsGained(double posts) {
    return new Footing(null, posts, posts, true);
  }

  /** That of the last point of a line. */
  static Footing of(Series line) {
    return line.points().isEmpty() ? FIRM : line.points().getLast().footing();
  }

  /**
   * What a change rests on, of its later value and its earlier one.
   *
   * @param change in the unit that is shown
   */
  public Footing since(Footing earlier, double change) {
    return new Footing(
        municipalities,
        posts == null || earlier.posts == null ? null : Double.valueOf(posts - earlier.posts),
        change,
        shown);
  }

  /** Whether the value is of a group of municipalities. */
  boolean isOfGroup() {
    return municipalities != null;
  }

  /** Whether a group is a single municipality, so that it is no group among groups. */
  boolean isAlone() {
    return municipalities != null && municipalities <= 1;
  }

  /** The same of the group alone, however few posts it is. */
  Footing asGroup() {
    return new Footing(municipalities, null, null, false);
  }

  /** Of a change: whether fewer posts than that went the way the rate did. */
  boolean isOfFewPosts() {
    return posts != null
        && (change == null ? Math.abs(posts) : posts * Math.signum(change)) < FEWEST_POSTS;
  }

  /** Whether the value may be told as the highest or lowest of its kind. */
  public boolean isFirm() {
    return !isAlone() && !isOfFewPosts();
  }

  /**
   * «27,3, det er 1,5 stillinger»; of a change «−5,0, i antall −0,9 årsverk», which is another
   * quantity than the change of the rate. What is shown in posts says it already.
   */
  public String told(String written, Texts texts) {
    return beside(texts)
        .map(words -> texts.text("figure.words.posts", written, words))
        .orElse(written);
  }

  /**
   * «det er 1,5 stillinger», «i antall −0,9 årsverk»: what stands beside a value in a list or a
   * table. Nothing where the value is not of posts or is shown in them.
   */
  public Optional<String> beside(Texts texts) {
    if (posts == null || shown) {
      return Optional.empty();
    }
    return Optional.of(
        change != null
            ? texts.text("figure.words.posts.change", texts.signed(posts, 1))
            : texts.text(
                "figure.words.posts.level",
                texts.number(Math.abs(posts), 1),
                Math.round(Math.abs(posts) * 10) / 10.0));
  }

  /**
   * « av de 10 med mer enn én kommune», where a highest and a lowest are told of fewer than are
   * shown; empty where all are among them.
   */
  public static <T> String among(List<T> all, Function<T, Footing> footing, Texts texts) {
    var groups = all.stream().filter(each -> !footing.apply(each).isAlone()).count();
    return groups == 0 || groups == all.size()
        ? ""
        : texts.text("figure.finding.of.groups", texts.number(groups, 0));
  }

  /** Those that may be told as extremes; all of them where none may, as then all are alike. */
  public static <T> List<T> firm(List<T> all, Function<T, Footing> footing) {
    var firm = all.stream().filter(each -> footing.apply(each).isFirm()).toList();
    return firm.isEmpty() ? all : firm;
  }
}
