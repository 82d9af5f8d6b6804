package no.kommuneblikk.intake.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
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

  /**
   * Either a job or a problem.
   *
   * @param file what it was called
   */
  record Result(@Nullable String job, String problem, String file) {}

  private final transient Gate gate;
  private final transient Jobs jobs;
  private final transient Texts texts;
  private final transient Use use;
  private final transient AtomicReference<@Nullable Result> result = new AtomicReference<>();

  /** True while a file comes, and for good when it has become a job; others are left then. */
  private final transient AtomicBoolean busy = new AtomicBoolean();

  private final transient Queue<String> left = new ConcurrentLinkedQueue<>();

  FileReceiver(StewardServices workshop, Use use) {
    this.gate = workshop.gate();
    this.jobs = workshop.jobs();
    this.texts = workshop.texts();
    this.use = use;
  }

  /** What came of the file that was read, once; empty while it still comes. */
  Optional<Result> taken() {
    var taken = result.getAndSet(null);
    if (taken == null) {
      return busy.get()
          ? Optional.empty()
          : Optional.of(new Result(null, texts.text("intake.upload.broken"), ""));
    }
    busy.set(taken.job() != null);
    return Optional.of(taken);
  }

  /** Names of the files that came beside the one that was read, each once. */
  List<String> left() {
    return Stream.generate(left::poll).takeWhile(Objects::nonNull).toList();
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    var name = name(event.getFileName());
    if (!busy.compareAndSet(false, true)) {
      left.add(name);
      event.reject(texts.text("intake.upload.tooMany"));
      return;
    }
    if (!gate.lets(event.getRequest())) {
      result.set(new Result(null, texts.text("intake.gate.closed"), name));
      event.reject(texts.text("intake.gate.closed"));
      return;
    }
    try {
      result.set(receive(event.getInputStream(), name));
    } finally {
      // What breaks off has no result
      busy.set(result.get() != null);
    }
  }

  private Result receive(InputStream in, String name) throws IOException {
    var id = jobs.newId();
    try {
      if (!copied(in, id)) {
        jobs.forget(id);
        return new Result(null, texts.text("intake.upload.tooBig"), name);
      }
    } catch (IOException e) {
      jobs.forget(id);
      throw e;
    }
    try {
      return new Result(use.of(id, name), "", name);
    } catch (Refused e) {
      return new Result(null, e.remark().message(texts), name);
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
