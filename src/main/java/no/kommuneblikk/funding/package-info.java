/**
 * Who got more money: free funds, which were never published for single municipalities and are
 * estimated here, grants that are applied for every year, and what the municipalities spent.
 */
@NullMarked
package no.kommuneblikk.funding;

import org.jspecify.annotations.NullMarked;
