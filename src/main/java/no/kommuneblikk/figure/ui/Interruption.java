package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.error.DatabaseTrouble;
import no.kommuneblikk.web.error.FaultLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What of a page could not be had this time, while the rest of it stands: why, what it was, and a
 * way to try again.
 */
public class Interruption extends Section {

  private static final Logger log = LoggerFactory.getLogger(Interruption.class);

  private final Texts texts;
  private final UnorderedList reasons = new UnorderedList();
  private final Map<String, List<String>> missing = new LinkedHashMap<>();

  /**
   * No interruption.
   *
   * @param again shows the page once more
   */
  public Interruption(Texts texts, Runnable again) {
    this.texts = texts;
    addClassNames("kb-absences", "kb-interruption", "kb-wide");
    getElement().setAttribute("role", "alert");
    add(
        new H2(texts.text("figure.interrupted")),
        reasons,
        new Button(texts.text("figure.interrupted.again"), _ -> again.run()));
    setVisible(false);
  }

  /** Forgets what has failed. */
  public void clear() {
    missing.clear();
  }

  /**
   * What is made, or nothing if making it fails.
   *
   * @param name what the reader is told is missing then
   */
  public <T> Optional<T> attempt(String name, Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (RuntimeException e) {
      miss(told(name, e), name);
    }
    return Optional.empty();
  }

  /** Tells the log of a failure, and gives the key of what the reader is told of it. */
  private static String told(String name, RuntimeException failure) {
    var trouble = DatabaseTrouble.in(failure).orElse(null);
    if (trouble == null) {
      FaultLog.tell(log, "En del av siden kunne ikke lages: «%s»".formatted(name), failure);
      return "figure.interrupted.other";
    }
    log.warn("En del av siden mangler: «{}». {}", name, trouble.line(failure));
    return "figure.interrupted.database";
  }

  private void miss(String reason, String name) {
    missing.computeIfAbsent(reason, _ -> new ArrayList<>()).add(name);
  }

  /** Shows what has failed since the last clearing. */
  public void show() {
    reasons.removeAll();
    missing.forEach(
        (reason, names) ->
            reasons.add(
                new ListItem(
                    texts.text(reason, String.join(" · ", names.stream().distinct().toList())))));
    setVisible(!missing.isEmpty());
  }
}
