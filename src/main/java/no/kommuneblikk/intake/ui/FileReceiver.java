package no.kommuneblikk.intake.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.job.Jobs;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Takes one file from a browser, a piece at a time, to the place that the product gives it. What it
 * was called is only for showing. Whoever waits for it asks for the result when the browser says
 * that it is done.
 */
class FileReceiver implements UploadHandler {

  /** More than any spreadsheet of municipalities, and little enough for the disk. */
  static final int MOST_BYTES = 200 * 1024 * 1024;

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_NAME = 180;

  /** What becomes of a file that has arrived. */
  @FunctionalInterface
  interface Use {

    /**
     * Called apart from the page.
     *
     * @return id of the job that has the file
     * @throws Refused if it can't be used
     */
    String of(String id, String name);
  }

  /** Either a job or a problem. */
  record Result(@Nullable String job, String problem) {}

  private final transient Gate gate;
  private final transient Jobs jobs;
  private final transient Texts texts;
  private final transient Use use;
  private final transient AtomicReference<@Nullable Result> result = new AtomicReference<>();

  FileReceiver(Workshop workshop, Use use) {
    this.gate = workshop.gate();
    this.jobs = workshop.jobs();
    this.texts = workshop.texts();
    this.use = use;
  }

  /** What came of the last file, once. */
  Result taken() {
    var taken = result.getAndSet(null);
    return taken == null ? new Result(null, texts.text("intake.upload.broken")) : taken;
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    if (!gate.isOpen(event.getRequest())) {
      result.set(new Result(null, texts.text("intake.gate.closed")));
      event.reject(texts.text("intake.gate.closed"));
      return;
    }
    result.set(receive(event.getInputStream(), name(event.getFileName())));
  }

  private Result receive(InputStream in, String name) throws IOException {
    var id = jobs.newId();
    try {
      if (!copied(in, id)) {
        jobs.forget(id);
        return new Result(null, texts.text("intake.upload.tooBig"));
      }
    } catch (IOException e) {
      jobs.forget(id);
      throw e;
    }
    try {
      return new Result(use.of(id, name), "");
    } catch (Refused e) {
      return new Result(null, e.remark().message(texts));
    }
  }

  /** False if there is more than there may be. */
  private boolean copied(InputStream in, String id) throws IOException {
    var piece = new byte[PIECE];
    var total = 0L;
    try (OutputStream out =
        Files.newOutputStream(jobs.newFile(id), StandardOpenOption.TRUNCATE_EXISTING)) {
      for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
        total += read;
        if (total > MOST_BYTES) {
          return false;
        }
        out.write(piece, 0, read);
      }
    }
    return true;
  }

  private static String name(@Nullable String given) {
    var name = given == null ? "" : given.replaceAll("[\\p{Cntrl}]", " ").strip();
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  @Override
  public long getRequestSizeMax() {
    return MOST_BYTES;
  }

  @Override
  public long getFileSizeMax() {
    return MOST_BYTES;
  }

  @Override
  public long getFileCountMax() {
    return 1;
  }
}
