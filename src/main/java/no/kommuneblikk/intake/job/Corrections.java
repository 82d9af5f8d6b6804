package no.kommuneblikk.intake.job;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.PopulationOf;

/**
 * Misspelt municipalities that a steward has said what mean, for one job only: the file stays as it
 * came, and every row with the name is read as the municipality.
 *
 * @param municipalities as people read them, such as «1160 Vindafjord», by the text that the file
 *     writes
 */
public record Corrections(Map<String, String> municipalities) {

  static final Corrections NONE = new Corrections(Map.of());

  private static final String CORRECTABLE = "nesten-kommune";
  private static final int DIGITS = 4;

  /** A text of a file and the municipality that it may mean, as a remark proposes it. */
  public record Proposal(String text, String municipality) {

    /** What a remark proposes; empty where it proposes nothing. */
    public static Optional<Proposal> of(Remark remark) {
      return remark.code().equals(CORRECTABLE)
          ? Optional.of(new Proposal(remark.arguments().get(0), remark.arguments().get(1)))
          : Optional.empty();
    }
  }

  public Corrections {
    municipalities = Map.copyOf(municipalities);
  }

  Corrections with(List<Proposal> proposals) {
    var all = new HashMap<>(municipalities);
    proposals.forEach(proposal -> all.put(proposal.text(), proposal.municipality()));
    return new Corrections(all);
  }

  private Area of(Area area) {
    var municipality = municipalities.get(area.text());
    return municipality == null
        ? area
        : new Area(List.of(municipality.substring(0, DIGITS)), area.counties(), area.structure());
  }

  PopulationOf of(PopulationOf populations) {
    return (area, year) -> populations.of(of(area), year);
  }

  /** The feed as it would be without the mistakes; it tells which it has met. */
  Feed of(Feed feed) {
    return municipalities.isEmpty()
        ? feed
        : receiver -> {
          var corrected = new Corrected(receiver);
          feed.read(corrected);
          corrected.tell();
        };
  }

  /** Hears everything about the municipality that is meant. */
  private final class Corrected implements Receiver {

    private final Receiver receiver;
    private final Set<String> met = new LinkedHashSet<>();

    Corrected(Receiver receiver) {
      this.receiver = receiver;
    }

    private Area correct(Area area) {
      var corrected = of(area);
      if (corrected != area) {
        met.add(area.text());
      }
      return corrected;
    }

    @Override
    public void take(Candidate candidate) {
      receiver.take(candidate.of(correct(candidate.area())));
    }

    @Override
    public void remark(Remark remark) {
      receiver.remark(remark);
    }

    @Override
    public boolean leavesOut(Area area, SourcePlace row) {
      return receiver.leavesOut(of(area), row);
    }

    @Override
    public boolean finds(Area area, int year) {
      return receiver.finds(of(area), year);
    }

    @Override
    public void progress(long done, double share) {
      receiver.progress(done, share);
    }

    @Override
    public void waiting(long seconds) {
      receiver.waiting(seconds);
    }

    void tell() {
      met.forEach(
          text ->
              receiver.remark(
                  Remark.warning(
                      "navn-rettet",
                      SourcePlace.WHOLE,
                      text,
                      municipalities.getOrDefault(text, ""))));
    }
  }
}
