/** Who got more hands: FTEs in municipal mental-health and substance-use work. */
@NullMarked
package no.kommuneblikk.staffing;

import org.jspecify.annotations.NullMarked;
