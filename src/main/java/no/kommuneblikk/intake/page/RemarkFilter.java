package no.kommuneblikk.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which remarks somebody wants to see.
 *
 * @param severity null for both
 * @param code empty for all
 * @param words in any part of the message; empty for all
 */
public record RemarkFilter(Remark.@Nullable Severity severity, String code, String words) {

  public static final RemarkFilter ALL = new RemarkFilter(null, "", "");

  public Stream<Remark> of(List<Remark> remarks, Texts texts) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return remarks.stream()
        .filter(remark -> severity == null || remark.severity() == severity)
        .filter(remark -> code.isEmpty() || remark.code().equals(code))
        .filter(
            remark ->
                wanted.isEmpty()
                    || remark.message(texts).toLowerCase(Locale.ROOT).contains(wanted));
  }
}
