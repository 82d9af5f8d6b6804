package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.function.Consumer;

/** Where a file is dropped or chosen, and what came of it. */
class FileField extends Div {

  private final Upload upload;
  private final Paragraph alert = Notices.alert();

  /**
   * A field for one file.
   *
   * @param use what becomes of the file
   * @param then hears the id of the job that has it
   */
  FileField(Workshop workshop, FileReceiver.Use use, Consumer<String> then) {
    addClassName("kb-file");
    var receiver = new FileReceiver(workshop, use);
    upload = new Upload(receiver);
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(FileReceiver.MOST_BYTES);
    upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".xlsx", ".xls", ".xlsm");
    upload.setI18n(Wordings.upload(workshop.texts()));
    upload.addFileRejectedListener(event -> Notices.tell(alert, event.getErrorMessage()));
    upload.getElement().addEventListener("upload-success", _ -> finish(receiver, then));
    upload.getElement().addEventListener("upload-error", _ -> finish(receiver, then));
    add(upload, alert);
  }

  final void setUsable(boolean usable) {
    upload.setEnabled(usable);
    upload.setDropAllowed(usable);
  }

  private void finish(FileReceiver receiver, Consumer<String> then) {
    var result = receiver.taken();
    upload.clearFileList();
    Notices.tell(alert, result.problem());
    var job = result.job();
    if (job != null) {
      then.accept(job);
    }
  }
}
