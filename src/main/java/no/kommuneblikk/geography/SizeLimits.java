package no.kommuneblikk.geography;

import org.jspecify.annotations.Nullable;

/**
 * The limits of one size group.
 *
 * @param lower fewest inhabitants, inclusive
 * @param upper most inhabitants, inclusive; null where there is no limit
 */
public record SizeLimits(SizeScheme scheme, SizeGroup group, int lower, @Nullable Integer upper) {

  public boolean includes(int inhabitants) {
    return inhabitants >= lower && (upper == null || inhabitants <= upper);
  }
}
