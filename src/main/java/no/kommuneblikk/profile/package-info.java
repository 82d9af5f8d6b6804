/**
 * One municipality: its own development first, then where it stands among comparable ones. Reads
 * the measures by their codes and knows no other feature.
 */
@NullMarked
package no.kommuneblikk.profile;

import org.jspecify.annotations.NullMarked;
