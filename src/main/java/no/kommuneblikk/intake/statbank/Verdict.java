package no.kommuneblikk.intake.statbank;

import java.util.Locale;
import no.kommuneblikk.intake.feed.Refused;

/** What an answer means: it is used, the query has to be changed, or it is tried again. */
record Verdict(Call call, Answer answer) {

  /** Without a word of how long, the StatBank's minute has to pass. */
  private static final long MINUTE = 60_000;

  /**
   * The body of a good answer.
   *
   * @throws TransientFailure if it may go better later
   * @throws Refused if it would not
   */
  byte[] body() {
    var table = call.table();
    return switch (answer.status()) {
      case 200 -> {
        if (answer.isNoJson()) {
          throw new TransientFailure(0, null, "ssb-nettside");
        }
        yield answer.body();
      }
      case 400 -> throw badRequest();
      case 403, 413, 414 -> throw tooMuch();
      case 404 -> throw Refused.because("ssb-ukjent-tabell", table);
      case 408, 500, 502, 504 ->
          throw new TransientFailure(0, null, "ssb-feil", String.valueOf(answer.status()));
      case 429 ->
          throw new TransientFailure(
              RetryAfter.millis(answer, MINUTE), null, "ssb-for-mange-sporringer");
      case 503 -> throw new TransientFailure(RetryAfter.millis(answer, 0), null, "ssb-stengt");
      default -> throw rejected();
    };
  }

  private Refused badRequest() {
    var words = StatBankErrors.of(answer);
    var known = words.toLowerCase(Locale.ROOT);
    if (known.contains("missing selection")) {
      return Refused.because("ssb-mangler-valg", call.table(), words);
    }
    if (known.contains("non-existent codelist")) {
      return Refused.because("ssb-ukjent-kodeliste", call.table(), words);
    }
    if (known.contains("non-existent value") || known.contains("has an error")) {
      return Refused.because("ssb-ukjent-verdi", call.table(), words);
    }
    if (known.contains("non-existent variable")) {
      return Refused.because("ssb-ukjent-variabel", call.table(), words);
    }
    return rejected();
  }

  private Refused tooMuch() {
    var isAboutSize =
        answer.status() != 403
            || StatBankErrors.of(answer).toLowerCase(Locale.ROOT).contains("too many");
    return isAboutSize ? Refused.because("ssb-for-mange-celler", call.table()) : rejected();
  }

  private Refused rejected() {
    return Refused.because(
        "ssb-avvist", call.table(), String.valueOf(answer.status()), StatBankErrors.of(answer));
  }
}
