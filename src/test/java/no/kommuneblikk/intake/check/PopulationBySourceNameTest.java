package no.kommuneblikk.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.intake.feed.Candidate.Area;
import org.junit.jupiter.api.Test;

class PopulationBySourceNameTest {

  private final PopulationBySourceName inhabitants =
      new PopulationBySourceName(new Known(), Known.DIVISIONS);

  @Test
  void aMunicipalityIsCountedWithinTheBordersThatTheRowNames() {
    assertThat(inhabitants.of(new Area("3801", null, 2020), 2016)).hasValue(Known.PEOPLE);
    assertThat(inhabitants.of(new Area("3801", null, null), 2016)).isEmpty();
    assertThat(inhabitants.of(new Area("0701", null, null), 2016)).hasValue(Known.PEOPLE);
  }

  @Test
  void nobodyIsKnownBeforeTheFirstDivision() {
    assertThat(inhabitants.of(Area.of("0301"), 2014)).isEmpty();
  }
}
