package no.kommuneblikk.illustration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Every assumption behind the illustration set, and the seed. The file {@code
 * db/illustration/parameters.properties} says of each one whether it is published or assumed.
 */
public record Parameters(
    long seed,
    StaffingParameters staffing,
    GrantParameters grants,
    CostParameters costs,
    RatingParameters ratings) {

  /**
   * Reads a properties file.
   *
   * @throws IllegalArgumentException naming the key, if one is missing, malformed or unknown
   * @throws UncheckedIOException if the file can't be read
   */
  public static Parameters read(Reader reader) {
    var properties = new Properties();
    try {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The parameters of the illustration can't be read.", e);
    }
    var keys = new ParameterReader(properties);
    var parameters =
        new Parameters(
            keys.wholeNumber("seed"),
            StaffingParameters.read(keys),
            GrantParameters.read(keys),
            CostParameters.read(keys),
            RatingParameters.read(keys));
    keys.refuseUnused();
    return parameters;
  }
}
