/**
 * Spreadsheets, comma-separated or of Excel, as a feed. A file is hostile until it is read: every
 * size is bounded before anything is kept in memory. Where the figures stand in it is written in a
 * recipe, which is guessed once, put right by a person, and used again on next year's file.
 */
@NullMarked
package no.kommuneblikk.intake.sheet;

import org.jspecify.annotations.NullMarked;
