package no.kommuneblikk.web.header;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Where the product is to its readers, as whoever runs it says; nothing of it is guessed from what
 * a request claims.
 *
 * @param publicAddress scheme, host and port that readers use; null where nobody has said
 * @param frameOrigins origins that may show pages of the product within their own
 */
@ConfigurationProperties("kommuneblikk")
public record EdgeSettings(@Nullable String publicAddress, @Nullable List<String> frameOrigins) {

  /** Scheme, host and port, and no place for anything that ends a directive of a policy. */
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]+");

  public EdgeSettings {
    publicAddress =
        publicAddress == null || publicAddress.isBlank()
            ? null
            : origin("kommuneblikk.public-address", publicAddress);
    frameOrigins =
        frameOrigins == null
            ? List.of()
            : frameOrigins.stream()
                .map(given -> origin("kommuneblikk.frame-origins", given))
                .toList();
  }

  /** True if readers come over TLS, whether the product itself sees it or a proxy before it. */
  public boolean isEncrypted() {
    return publicAddress != null && publicAddress.startsWith("https:");
  }

  /** The origins in the form of a policy; empty if there are none. */
  String frames() {
    return frameOrigins == null ? "" : String.join(" ", frameOrigins);
  }

  private static String origin(String setting, String given) {
    var origin = given.strip().replaceFirst("/$", "");
    if (!ORIGIN.matcher(origin).matches() || !hasHost(origin)) {
      throw new InvalidConfigurationPropertyValueException(
          setting, given, "Den skal være som https://kommuneblikk.example.no, uten noe etter.");
    }
    return origin;
  }

  private static boolean hasHost(String origin) {
    try {
      return new URI(origin).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
