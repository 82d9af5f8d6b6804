package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.text.Texts;

/** What the framework's own components say, in the reader's language. */
final class Wordings {

  private Wordings() {}

  static UploadI18N upload(Texts texts) {
    var words = new UploadI18N();
    words.setDropFiles(new UploadI18N.DropFiles().setOne(texts.text("intake.upload.drop")));
    words.setAddFiles(new UploadI18N.AddFiles().setOne(texts.text("intake.upload.choose")));
    words.setError(
        new UploadI18N.Error()
            .setTooManyFiles(texts.text("intake.upload.tooMany"))
            .setFileIsTooBig(texts.text("intake.upload.tooBig"))
            .setIncorrectFileType(texts.text("intake.upload.type")));
    words.setFile(
        new UploadI18N.File()
            .setRetry(texts.text("intake.upload.retry"))
            .setStart(texts.text("intake.upload.start"))
            .setRemove(texts.text("intake.upload.remove")));
    words.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(texts.text("intake.upload.connecting"))
                    .setStalled(texts.text("intake.upload.stalled"))
                    .setProcessing(texts.text("intake.upload.processing"))
                    .setHeld(texts.text("intake.upload.held")))
            .setRemainingTime(
                new UploadI18N.Uploading.RemainingTime()
                    .setPrefix(texts.text("intake.upload.remaining"))
                    .setUnknown(texts.text("intake.upload.unknown")))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(texts.text("intake.upload.broken"))
                    .setUnexpectedServerError(texts.text("intake.upload.broken"))
                    .setForbidden(texts.text("intake.gate.closed"))
                    .setFileTooLarge(texts.text("intake.upload.tooBig"))));
    words.setUnits(List.of("B", "kB", "MB", "GB"));
    return words;
  }

  static DatePickerI18n dates(Texts texts) {
    var locale = texts.locale();
    // The framework's week begins on a Sunday
    var days = Stream.concat(Stream.of(DayOfWeek.SUNDAY), Stream.of(DayOfWeek.values()).limit(6));
    var week = days.toList();
    return new DatePickerI18n()
        .setMonthNames(
            Stream.of(Month.values())
                .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(week.stream().map(it -> it.getDisplayName(TextStyle.FULL, locale)).toList())
        .setWeekdaysShort(
            week.stream().map(it -> it.getDisplayName(TextStyle.SHORT, locale)).toList())
        .setFirstDayOfWeek(1)
        .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd")
        .setToday(texts.text("intake.date.today"))
        .setCancel(texts.text("intake.cancel"))
        .setBadInputErrorMessage(texts.text("intake.date.bad"))
        .setMinErrorMessage(texts.text("intake.date.early"));
  }

  static MultiSelectComboBoxI18n several(Texts texts) {
    return new MultiSelectComboBoxI18n()
        .setCleared(texts.text("selection.list.cleared"))
        .setFocused(texts.text("selection.list.focused"))
        .setSelected(texts.text("selection.list.selected"))
        .setDeselected(texts.text("selection.list.deselected"))
        .setTotal(texts.text("selection.list.total"));
  }
}
