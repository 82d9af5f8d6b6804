package no.kommuneblikk.intake.statbank;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One request to the StatBank.
 *
 * @param table what the messages name; a table number or the words of a search
 * @param body null for GET
 */
record Call(String table, URI address, @Nullable String body) {

  static Call get(String table, String address) {
    return new Call(table, URI.create(address), null);
  }

  static Call post(String table, String address, String body) {
    return new Call(table, URI.create(address), body);
  }

  Call at(URI other) {
    return new Call(table, other, body);
  }

  HttpRequest request(Duration timeout) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Accept", "application/json")
            .header("User-Agent", "Kommuneblikk");
    if (body == null) {
      return request.GET().build();
    }
    return request
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
