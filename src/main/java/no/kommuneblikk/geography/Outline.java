package no.kommuneblikk.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import no.kommuneblikk.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Outlines for drawing, as GeoJSON known by number: © Kartverket, CC BY 4.0. There are those of
 * 2020 only, the division that figures are shown in unless a reader asks for another.
 */
public enum Outline {
  MUNICIPALITIES("kommuner-2020", "outline-2020.geojson"),
  COUNTIES("fylker-2020", "outline-county-2020.geojson");

  /** The division that there are outlines of. */
  public static final StructureYear STRUCTURE = StructureYear.Y2020;

  /** Enough of a fingerprint to tell one version from the next. */
  private static final int FINGERPRINT = 12;

  private final String fileName;
  private final String resource;
  private volatile @Nullable Content content;

  /**
   * What is in the file.
   *
   * @param version changes when the bytes do
   */
  public record Content(byte[] bytes, String version) {}

  Outline(String fileName, String resource) {
    this.fileName = fileName;
    this.resource = resource;
  }

  /** The outlines with this file name: {@code kommuner-2020}. */
  public static Optional<Outline> of(String fileName) {
    return Arrays.stream(values()).filter(each -> each.fileName.equals(fileName)).findFirst();
  }

  /** Where they can be fetched; a copy that came from this very address never grows old. */
  public String address() {
    return "/kart/omriss/" + fileName + ".json?v=" + content().version();
  }

  /**
   * The outlines, read once.
   *
   * @throws UncheckedIOException if the file is not in the program: a broken build
   */
  public Content content() {
    var known = content;
    if (known == null) {
      known = read();
      content = known;
    }
    return known;
  }

  private Content read() {
    try (var stream = new ClassPathResource("db/reference/" + resource).getInputStream()) {
      var bytes = stream.readAllBytes();
      return new Content(bytes, Sha256.of(bytes).substring(0, FINGERPRINT));
    } catch (IOException e) {
      throw new UncheckedIOException("The outlines %s can't be read".formatted(resource), e);
    }
  }
}
