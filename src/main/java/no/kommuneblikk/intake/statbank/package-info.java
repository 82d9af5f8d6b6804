/**
 * Statistics Norway's StatBank as a source of figures: any of its tables that has municipalities
 * and years, read over PxWebApi v2, or over the older v0 when that one is away.
 */
@NullMarked
package no.kommuneblikk.intake.statbank;

import org.jspecify.annotations.NullMarked;
