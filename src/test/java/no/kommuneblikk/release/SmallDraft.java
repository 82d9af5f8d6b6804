package no.kommuneblikk.release;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.kommuneblikk.indicator.NewRelease;
import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft of one value. */
record SmallDraft(int id, String code) {

  static SmallDraft in(Drafts drafts, JdbcClient jdbc) {
    var measure =
        jdbc.sql("SELECT id FROM indicator WHERE code = 'netto-243'").query(Integer.class).single();
    var source = jdbc.sql("SELECT MIN(id) FROM source").query(String.class).single();
    var code = "liten-" + UUID.randomUUID();
    var release =
        new NewRelease(code, source, "Prøve", null, NewRelease.Origin.INTAKE, "0".repeat(64));
    var draft = drafts.open(() -> new Drafts.Beginning(release, List.of(measure)));
    var value = new DraftValue(measure, 2020, "3801", 2020, 5.0, Quality.REPORTED);
    drafts.write(draft.id(), List.of(value).iterator(), _ -> {});
    return new SmallDraft(draft.id(), code);
  }

  static ReleaseSummary account(@Nullable LocalDate visibleFrom) {
    return new ReleaseSummary(
        "Kari", "", "prøve.csv", "0".repeat(64), "", 1, 1, 0, 0, 0, visibleFrom);
  }
}
