/** What the data steward's pages say and how they choose, without the components that show it. */
@NullMarked
package no.kommuneblikk.intake.page;

import org.jspecify.annotations.NullMarked;
