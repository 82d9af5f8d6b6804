package no.kommuneblikk.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.job.Corrections.Proposal;
import no.kommuneblikk.text.TextCatalog;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A misspelt name is mended once, for every row, without a new file. */
class CorrectionsTest {

  private static final Remark REMARK =
      Remark.error(
          "nesten-kommune",
          new SourcePlace(2, 0),
          "Vindafjor",
          "1160 Vindafjord",
          " Gjelder rad 2, 3.");
  private static final Request REQUEST =
      new Request(
          "Kari",
          null,
          null,
          new Rules(null, Rules.Scope.YEARS, false, null, 2026),
          List.of(),
          "KoRus");

  private static Corrections corrections() {
    return REQUEST.with(List.of(Proposal.of(REMARK).orElseThrow())).corrected();
  }

  private static Candidate.Value value(int row, Area area) {
    return new Candidate.Value(
        new SourcePlace(row, 3), area, "arsverk", 2020, 20.5, Quality.REPORTED, null);
  }

  @Test
  void onlyANameThatIsNearlyOneIsProposed() {
    assertThat(Proposal.of(REMARK)).hasValue(new Proposal("Vindafjor", "1160 Vindafjord"));
    assertThat(Proposal.of(Remark.error("ukjent-kommune", SourcePlace.WHOLE, "Brønnøysund", "")))
        .isEmpty();
  }

  @Test
  void everyRowWithTheNameIsReadAsTheMunicipalityAndThatIsTold() {
    Feed feed =
        receiver -> {
          receiver.take(value(2, new Area("Vindafjor", "Rogaland", 2020)));
          receiver.take(value(3, Area.of("Vindafjor")));
          receiver.take(value(4, Area.of("Tysvær")));
        };
    var heard = new Heard();
    corrections().of(feed).read(heard);
    assertThat(heard.candidates)
        .containsExactly(
            value(2, new Area("1160", "Rogaland", 2020)),
            value(3, Area.of("1160")),
            value(4, Area.of("Tysvær")));
    assertThat(heard.remarks)
        .containsExactly(
            Remark.warning("navn-rettet", SourcePlace.WHOLE, "Vindafjor", "1160 Vindafjord"));
    assertThat(heard.remarks.getFirst().message(new TextCatalog().texts(TextCatalog.BOKMAL)))
        .contains("«Vindafjor» er lest som 1160 Vindafjord");
  }

  @Test
  void ratesBecomeCountsByTheInhabitantsOfTheMunicipalityThatIsMeant() {
    var populations =
        corrections()
            .of(
                (area, year) ->
                    area.text().equals("1160") ? OptionalDouble.of(8_765) : OptionalDouble.empty());
    assertThat(populations.of(Area.of("Vindafjor"), 2020)).hasValue(8_765);
    assertThat(populations.of(Area.of("Tysvær"), 2020)).isEmpty();
  }

  @Test
  void theyStayWhenTheLayoutIsChangedAndWhenTheProductStartsAgain() {
    var corrected = REQUEST.with(List.of(Proposal.of(REMARK).orElseThrow()));
    assertThat(REQUEST.as(corrected)).isEqualTo(corrected);
    var json = JsonMapper.builder().build();
    assertThat(json.readValue(json.writeValueAsString(corrected), Request.class))
        .isEqualTo(corrected);
    var earlier = json.writeValueAsString(REQUEST).replace(",\"corrections\":null", "");
    assertThat(json.readValue(earlier, Request.class).corrected()).isEqualTo(Corrections.NONE);
  }

  private static final class Heard implements Receiver {

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    @Override
    public void take(Candidate candidate) {
      candidates.add(candidate);
    }

    @Override
    public void remark(Remark remark) {
      remarks.add(remark);
    }

    @Override
    public void progress(long done, double share) {}

    @Override
    public void waiting(long seconds) {}
  }
}
