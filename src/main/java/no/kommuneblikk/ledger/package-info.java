/**
 * Whether the money became posts: what free funds and grants could have paid for, beside what was
 * observed. Side by side, never as cause and effect.
 */
@NullMarked
package no.kommuneblikk.ledger;

import org.jspecify.annotations.NullMarked;
