package no.kommuneblikk.map;

import java.time.Duration;
import no.kommuneblikk.geography.Outline;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The outlines that maps are drawn of. With its version in the address an answer is kept for a
 * year; without, it is asked for again each time and sent only when it has changed.
 */
@RestController
class OutlineController {

  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @GetMapping("/kart/omriss/{name}.json")
  ResponseEntity<byte[]> outline(
      @PathVariable String name, @RequestParam(name = "v", defaultValue = "") String version) {
    var outline = Outline.of(name).map(Outline::content);
    if (outline.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var current = outline.get().version();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(version.equals(current) ? FOR_GOOD : CacheControl.noCache())
        // Weak, as the web server compresses what it sends
        .eTag("W/\"" + current + "\"")
        .body(outline.get().bytes());
  }
}
