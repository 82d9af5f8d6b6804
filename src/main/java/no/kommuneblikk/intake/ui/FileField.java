package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.function.Consumer;
import no.kommuneblikk.intake.page.Dropped;

/** Where a file is dropped or chosen, and what came of it. */
class FileField extends Div {

  private final StewardServices workshop;
  private final Upload upload;
  private final transient Dropped dropped = new Dropped();
  private final Paragraph alert = Parts.alert();

  /**
   * A field for one file.
   *
   * @param use what becomes of the file
   * @param then hears the id of the job that has it
   */
  FileField(StewardServices workshop, FileReceiver.Use use, Consumer<String> then) {
    this.workshop = workshop;
    addClassName("kb-file");
    var receiver = new FileReceiver(workshop, use);
    upload = new Upload(receiver);
    upload.setUploadFormat(UploadFormat.RAW);
    // For the browser alone: the framework would tell a second one that the product has failed
    upload.getElement().setAttribute("max-files", "1");
    upload.setMaxFileSize(FileReceiver.MOST_BYTES);
    upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".xlsx", ".xls", ".xlsm");
    upload.setI18n(Wordings.upload(workshop.texts()));
    upload.addFileRejectedListener(
        event -> {
          dropped.leave(event.getFileName(), event.getErrorMessage());
          Parts.tell(alert, dropped.words("", workshop.texts()));
        });
    upload.getElement().addEventListener("upload-success", _ -> finish(receiver, then));
    upload.getElement().addEventListener("upload-error", _ -> finish(receiver, then));
    add(upload, alert);
  }

  final void setUsable(boolean usable) {
    upload.setEnabled(usable);
    upload.setDropAllowed(usable);
  }

  private void finish(FileReceiver receiver, Consumer<String> then) {
    receiver.left().forEach(name -> dropped.leave(name, workshop.text("intake.upload.tooMany")));
    receiver.taken().ifPresent(result -> tell(result, then));
  }

  /** The word of the files that were left goes along to the page of the one that is read. */
  private void tell(FileReceiver.Result result, Consumer<String> then) {
    upload.clearFileList();
    var job = result.job();
    var left = dropped.words(job == null ? "" : result.file(), workshop.texts());
    dropped.forget();
    Parts.tell(alert, (result.problem() + " " + left).strip());
    if (job != null) {
      then.accept(job);
      if (!left.isEmpty()) {
        Parts.read(left);
      }
    }
  }
}
