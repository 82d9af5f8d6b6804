package no.kommuneblikk.intake.ui;

import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.intake.job.Jobs;
import no.kommuneblikk.intake.job.Layouts;
import no.kommuneblikk.intake.page.MeasureNames;
import no.kommuneblikk.intake.page.TableLookups;
import no.kommuneblikk.intake.page.Totals;
import no.kommuneblikk.intake.statbank.KnownTables;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseLog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.springframework.stereotype.Component;

/** What the pages of a steward work with. */
@Component
class StewardServices {

  private final Gate gate;
  private final Jobs jobs;
  private final Layouts layouts;
  private final MeasureNames measures;
  private final KnownTables tables;
  private final TableLookups lookups;
  private final Totals totals;
  private final ReleaseLog log;
  private final Publishing publishing;
  private final FigureCatalog figures;
  private final ReaderLanguage language;

  StewardServices(
      Gate gate,
      Jobs jobs,
      Layouts layouts,
      MeasureNames measures,
      KnownTables tables,
      TableLookups lookups,
      Totals totals,
      ReleaseLog log,
      Publishing publishing,
      FigureCatalog figures,
      ReaderLanguage language) {
    this.gate = gate;
    this.jobs = jobs;
    this.layouts = layouts;
    this.measures = measures;
    this.tables = tables;
    this.lookups = lookups;
    this.totals = totals;
    this.log = log;
    this.publishing = publishing;
    this.figures = figures;
    this.language = language;
  }

  Gate gate() {
    return gate;
  }

  Jobs jobs() {
    return jobs;
  }

  Layouts layouts() {
    return layouts;
  }

  MeasureNames measures() {
    return measures;
  }

  KnownTables tables() {
    return tables;
  }

  TableLookups lookups() {
    return lookups;
  }

  Totals totals() {
    return totals;
  }

  ReleaseLog log() {
    return log;
  }

  Publishing publishing() {
    return publishing;
  }

  FigureCatalog figures() {
    return figures;
  }

  Texts texts() {
    return language.ofPage();
  }

  String text(String key, Object... arguments) {
    return texts().text(key, arguments);
  }

  /** Does something that only a steward may do; whoever is not one any more is told so. */
  void guarded(Runnable deed) {
    if (gate.lets()) {
      deed.run();
    } else {
      Notices.problem(texts().text("intake.gate.closed"));
    }
  }
}
