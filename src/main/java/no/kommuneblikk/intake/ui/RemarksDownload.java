package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.page.RemarkWords;
import no.kommuneblikk.intake.page.Spreadsheet;
import no.kommuneblikk.intake.sheet.RemarkedFile;
import no.kommuneblikk.intake.sheet.SheetFile;

/** The file again with its remarks beside each row; of a table, the remarks alone. */
final class RemarksDownload {

  private static final String CSV = "text/csv;charset=utf-8";

  private RemarksDownload() {}

  static Anchor of(StewardServices workshop, Job job) {
    DownloadHandler handler = event -> write(workshop, job, event);
    return Parts.download(
        handler,
        workshop.text(
            job.file().isPresent() ? "intake.check.download.file" : "intake.check.download.table"));
  }

  private static void write(StewardServices workshop, Job job, DownloadEvent event)
      throws IOException {
    var outcome = job.outcome();
    if (!workshop.gate().lets(event.getRequest()) || outcome.isEmpty()) {
      event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
      return;
    }
    var remarks = outcome.get().remarks();
    var recipe = job.request().map(it -> it.recipe()).orElse(null);
    var file = job.file();
    if (file.isEmpty() || recipe == null) {
      event.setFileName("merknader-" + job.title() + ".csv");
      event.setContentType(CSV);
      event.getOutputStream().write(Spreadsheet.remarks(remarks.kept(), workshop.texts()));
      return;
    }
    try {
      var remarked =
          new RemarkedFile(
              SheetFile.open(file.get(), job.title()),
              recipe,
              RemarkWords.byRow(remarks, workshop.texts()),
              RemarkWords.general(remarks, workshop.texts()));
      event.setFileName(remarked.name());
      event.setContentType(
          remarked.name().endsWith(".csv") ? "text/csv" : "application/octet-stream");
      remarked.write(event.getOutputStream());
    } catch (Refused e) {
      event.setFileName("merknader.csv");
      event.setContentType(CSV);
      event.getOutputStream().write(Spreadsheet.remarks(remarks.kept(), workshop.texts()));
    }
  }
}
