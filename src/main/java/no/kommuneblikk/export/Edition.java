package no.kommuneblikk.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import no.kommuneblikk.indicator.ReleasePublished;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.text.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The edition of all open data: another whenever other figures are in force, and after every start,
 * as the program may be another. Whoever holds this edition of a file is told so, and nothing is
 * read or drawn.
 */
@Component
class Edition {

  /** To be kept by anybody, and asked for before each use: a publication is followed at once. */
  private static final CacheControl ASK_FIRST = CacheControl.noCache().cachePublic();

  private final String start = UUID.randomUUID().toString();
  private final AtomicLong changes = new AtomicLong();

  /**
   * Answers with what is made, unless the reader holds it already.
   *
   * @param texts in the language of the answer
   * @param made is given an answer that says which edition it is, to be filled in, and the edition
   */
  <T> ResponseEntity<T> answer(
      HttpServletRequest request,
      Texts texts,
      BiFunction<BodyBuilder, String, ResponseEntity<T>> made) {
    // Taken before anything is read: what is published meanwhile is then asked for once more
    var tag = tag(texts);
    if (holdsAny(request) || new ServletWebRequest(request).checkNotModified(tag)) {
      return labelled(ResponseEntity.status(HttpStatus.NOT_MODIFIED), tag).build();
    }
    return made.apply(labelled(ResponseEntity.ok(), tag), tag);
  }

  /**
   * Whoever asks only for what there is none of: there is one, or nobody would have come so far.
   */
  private static boolean holdsAny(HttpServletRequest request) {
    return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
  }

  private static BodyBuilder labelled(BodyBuilder answer, String tag) {
    return answer.eTag(tag).cacheControl(ASK_FIRST);
  }

  /** Weak, as the bytes differ where an answer is compressed on its way. */
  private String tag(Texts texts) {
    return "W/\"%s-%d-%s\"".formatted(start, changes.get(), texts.language());
  }

  /** Last of all listeners: no old figure is given out as the new edition. */
  @TransactionalEventListener(fallbackExecution = true)
  void follow(ReleasePublished published) {
    changes.incrementAndGet();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void follow(ReleasesChanged changed) {
    changes.incrementAndGet();
  }
}
