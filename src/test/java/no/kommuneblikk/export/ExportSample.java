package no.kommuneblikk.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;

/** Small figures made up for the tests. */
final class ExportSample {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  static final SourceNote SOURCE =
      new SourceNote(
          "SSB: Tabell", "2020", LocalDate.of(2021, 3, 15), "https://ssb.no/1", "CC BY 4.0");

  private ExportSample() {}

  /** Bars of municipalities. */
  static Figure bar(String unit, Series... series) {
    return figure(Kind.BAR, Axis.of("Kommune", Format.LABEL), Axis.of(unit, Format.FTE), series);
  }

  static Figure figure(Kind kind, Axis horizontal, Axis vertical, Series... series) {
    return Figure.asking("prove", kind, "Spørsmålet?", Selection.DEFAULT)
        .over(horizontal, vertical)
        .showing(List.of(series))
        .basedOn(new Basis(2, Map.of(Quality.REPORTED, 2), List.of(SOURCE), false))
        .noting(Note.caveat("Et forbehold."))
        .finding("Funnet");
  }
}
