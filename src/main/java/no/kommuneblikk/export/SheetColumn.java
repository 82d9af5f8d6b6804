package no.kommuneblikk.export;

import java.util.function.BiFunction;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;

/**
 * A column of a figure in a spreadsheet.
 *
 * @param title what it holds
 * @param cell of a point of a series, as it is written
 */
record SheetColumn(String title, BiFunction<Series, Point, String> cell) {}
