package no.kommuneblikk.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;

/**
 * One message in one language: an ICU pattern, compiled when the message is made. What is compiled
 * is shared, and each use formats by a copy of its own, as ICU's formats are for one thread.
 */
final class Message {

  private final MessageFormat compiled;

  Message(String pattern, Locale locale) {
    compiled = new MessageFormat(pattern, locale);
  }

  String with(Object... arguments) {
    return ((MessageFormat) compiled.clone()).format(arguments);
  }
}
