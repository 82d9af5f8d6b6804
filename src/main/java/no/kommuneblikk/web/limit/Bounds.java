package no.kommuneblikk.web.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one address, and all together, may ask of the server. The usual values let a hall of a
 * thousand people behind one address open a page at the same time.
 *
 * @param connectionsPerAddress open at once; 0 is no limit. Never applied behind a proxy, whose
 *     connections all come from one address
 * @param headTime within which the head of a request has to be there, once it has begun
 * @param largestBody of a request, except the upload of a file
 * @param bodyTime within which a body that is no upload has to be there
 * @param bodiesPerAddress that are on their way at once
 * @param bodies that are on their way at once from everybody; fewer than the server has threads
 * @param uploadsPerAddress of files at once
 * @param uploads of files at once from everybody
 * @param work figures drawn and files made that nobody has asked for before
 * @param search searches for a municipality
 */
@ConfigurationProperties("kommuneblikk.limits")
public record Bounds(
    @DefaultValue("2048") int connectionsPerAddress,
    @DefaultValue("20s") Duration headTime,
    @DefaultValue("256KB") DataSize largestBody,
    @DefaultValue("15s") Duration bodyTime,
    @DefaultValue("32") int bodiesPerAddress,
    @DefaultValue("96") int bodies,
    @DefaultValue("4") int uploadsPerAddress,
    @DefaultValue("16") int uploads,
    @DefaultValue Work work,
    @DefaultValue Search search) {

  public Bounds {
    if (connectionsPerAddress < 0) {
      throw new IllegalArgumentException("kommuneblikk.limits.connections-per-address is negative");
    }
    positive("head-time", headTime.toMillis());
    positive("largest-body", largestBody.toBytes());
    positive("body-time", bodyTime.toMillis());
    positive("bodies-per-address", bodiesPerAddress);
    positive("bodies", bodies);
    positive("uploads-per-address", uploadsPerAddress);
    positive("uploads", uploads);
  }

  private static void positive(String name, double value) {
    if (value <= 0) {
      throw new IllegalArgumentException(
          "kommuneblikk.limits.%s must be more than 0".formatted(name));
    }
  }

  /**
   * Six figures to a page for a hall that has been drawn nothing yet, and then half a processor.
   *
   * @param burst figures at once
   * @param perSecond figures a second after that
   */
  public record Work(@DefaultValue("1500") int burst, @DefaultValue("5") double perSecond) {

    public Work {
      positive("work.burst", burst);
      positive("work.per-second", perSecond);
    }
  }

  /**
   * A thousand people who type five letters each.
   *
   * @param burst searches at once
   * @param perSecond searches a second after that
   */
  public record Search(@DefaultValue("5000") int burst, @DefaultValue("50") double perSecond) {

    public Search {
      positive("search.burst", burst);
      positive("search.per-second", perSecond);
    }
  }
}
