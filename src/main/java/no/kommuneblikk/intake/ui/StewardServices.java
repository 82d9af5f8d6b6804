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
record StewardServices(
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
      Parts.problem(texts().text("intake.gate.closed"));
    }
  }
}
