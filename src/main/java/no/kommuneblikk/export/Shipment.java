package no.kommuneblikk.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * Sends a finished file. The web server does it by itself where it can, without a thread that waits
 * for the reader; a download has no limit of time as long as it moves, and one that stops short of
 * the length it was told to have is seen to be broken. It is sent from the beginning: its tag is of
 * an edition and not of these bytes, so that half of one form could be continued with half of
 * another.
 */
final class Shipment {

  static final String DIGEST = "Repr-Digest";

  /** How the web server is told what to send. */
  private static final String SENDFILE = "org.apache.tomcat.sendfile.";

  private Shipment() {}

  static ResponseEntity<InputStreamResource> of(
      Spooled file, BodyBuilder answer, HttpServletRequest request) {
    var compressed = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    var form = compressed ? file.compressed() : file.plain();
    if (compressed) {
      answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    answer
        .header(HttpHeaders.ACCEPT_RANGES, "none")
        .varyBy(HttpHeaders.ACCEPT_ENCODING)
        .header(DIGEST, form.digest())
        .contentLength(form.length());
    if (request.getMethod().equals(HttpMethod.HEAD.name())) {
      return answer.build();
    }
    if (Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support"))) {
      request.setAttribute(SENDFILE + "filename", form.path().toString());
      request.setAttribute(SENDFILE + "start", 0L);
      request.setAttribute(SENDFILE + "end", form.length());
      return answer.build();
    }
    // As a stream, of which nobody is offered a part
    return answer.body(new InputStreamResource(new FileSystemResource(form.path())));
  }

  private static boolean accepts(@Nullable String encodings) {
    return encodings != null
        && Arrays.stream(encodings.split(","))
            .map(encoding -> encoding.replace(" ", ""))
            .anyMatch(
                encoding -> encoding.startsWith("gzip") && !encoding.matches("gzip;q=0(\\.0*)?"));
  }
}
