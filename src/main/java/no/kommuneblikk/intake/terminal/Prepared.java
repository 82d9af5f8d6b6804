package no.kommuneblikk.intake.terminal;

import java.util.List;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.job.Request;

/**
 * What the options ask for.
 *
 * @param questions what is uncertain about the layout that was guessed, and that no option answers:
 *     the same that the page asks
 */
record Prepared(Request request, List<Remark> questions) {

  /** Whether the file can't be read before some question is answered. */
  boolean isBlocked() {
    return questions.stream().anyMatch(Remark::isError);
  }

  /** The feed, which tells the questions before everything else. */
  Feed asking(Feed feed) {
    return receiver -> {
      questions.forEach(receiver::remark);
      feed.read(receiver);
    };
  }
}
