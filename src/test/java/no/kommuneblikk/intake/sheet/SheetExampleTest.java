package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of generated values, as the product hands them out, are known for what they are. */
class SheetExampleTest {

  @ParameterizedTest
  @ValueSource(strings = {"eksempeltall", "Eksempeltall", "illustrasjon", "illustration"})
  void aGeneratedValueIsReadAsOne(String word, @TempDir Path folder) {
    var text =
        """
        \ufeffmåling;kommunenummer;kommune;år;verdi;kvalitet;merknad;inndeling;utgave;kilde
        arsverk;3801;Horten;2020;90;%1$s;;2020;illustrasjon-1;Kommuneblikk
        arsverk;0301;Oslo;2020;1900;%1$s;simulert videreført;2020;illustrasjon-1;Kommuneblikk
        """
            .formatted(word);
    assertThat(Fixture.read(Fixture.text(folder, text)).values())
        .hasSize(2)
        .extracting(Candidate.Value::quality)
        .containsOnly(Quality.ILLUSTRATION);
  }

  @Test
  void aGeneratedRatingIsRefusedAndARealOneIsNot(@TempDir Path folder) {
    var text =
        """
        kommunenummer;kommune;mål;omfang;vurdering;rolle;dato;begrunnelse;kvalitet;inndeling
        3801;Horten;2;samlet;høy;kommunen;2020-06-01;;eksempeltall;2020
        3816;Nome;2;samlet;lav;kommunen;2020-06-01;;rapportert;2020
        """;
    var kept = Fixture.read(Fixture.text(folder, text));
    assertThat(kept.codes()).containsExactly("illustrasjon-i-fil");
    assertThat(kept.ratings()).extracting(rating -> rating.area().text()).containsExactly("3816");
  }
}
