package no.kommuneblikk.export;

import org.springframework.http.HttpStatus;

/** Why a request for open data can't be answered. */
class Problem extends RuntimeException {

  private final HttpStatus status;
  private final String key;
  private final String[] arguments;

  private Problem(HttpStatus status, String key, String... arguments) {
    super(key);
    this.status = status;
    this.key = key;
    this.arguments = arguments;
  }

  /** There is no such thing. */
  static Problem unknown(String key, String... arguments) {
    return new Problem(HttpStatus.NOT_FOUND, key, arguments);
  }

  /** What was asked for can't be understood. */
  static Problem unusable(String key, String... arguments) {
    return new Problem(HttpStatus.BAD_REQUEST, key, arguments);
  }

  HttpStatus status() {
    return status;
  }

  /** The key of the heading is this and {@code .title}. */
  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
