package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Quality;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names are those of W3C's CSV on the Web. */
class CsvMetadataTest {

  private static JsonNode metadata() {
    var figure =
        ExportSample.bar(
            "Årsverk",
            Series.of(
                "Årsverk",
                SeriesRole.STAFFING,
                List.of(Point.category("Horten", "3801", 1.5, Quality.REPORTED))));
    return JsonMapper.shared()
        .valueToTree(
            CsvMetadata.of(
                figure, "prove.csv?per=antall", List.of("En merknad."), ExportSample.TEXTS));
  }

  @Test
  void namesTheFileItsLanguageAndItsTitle() {
    var metadata = metadata();
    assertThat(metadata.get("@context").toString())
        .isEqualTo("[\"http://www.w3.org/ns/csvw\",{\"@language\":\"nb\"}]");
    assertThat(metadata.get("url").asString()).isEqualTo("prove.csv?per=antall");
    assertThat(metadata.get("dc:title").asString()).isEqualTo("Funnet");
    assertThat(metadata.get("dc:description").asString()).isEqualTo("Spørsmålet?");
  }

  @Test
  void namesEachSourceWithItsLicence() {
    assertThat(metadata().get("dc:source").toString())
        .isEqualTo(
            "[{\"@id\":\"https://ssb.no/1\","
                + "\"dc:title\":\"SSB: Tabell · utgave 2020 · 15. mars 2021\","
                + "\"dc:license\":{\"@id\":\"https://creativecommons.org/licenses/by/4.0/\"}}]");
    assertThat(metadata().get("dc:license").toString())
        .isEqualTo("[{\"@id\":\"https://creativecommons.org/licenses/by/4.0/\"}]");
  }

  @Test
  void hasEveryColumnInTheOrderOfTheFileAndSaysWhatItHolds() {
    var columns = metadata().get("tableSchema").get("columns");
    assertThat(columns.valueStream().map(column -> column.get("titles").asString()))
        .containsExactly(
            "serie", "navn", "nummer", "x", "fra", "y", "enhet", "kvalitet", "merknad");
    assertThat(columns.get(2).get("datatype").asString()).isEqualTo("string");
    assertThat(columns.get(5).toString())
        .isEqualTo(
            "{\"name\":\"y\",\"titles\":\"y\",\"dc:description\":\"Årsverk\","
                + "\"datatype\":\"decimal\"}");
    assertThat(columns.get(7).get("datatype").get("format").asString())
        .contains("rapportert|", "|eksempeltall|", "|mangler");
  }

  @Test
  void theRemarksTheBasisAndTheCaveatsAreNotesOnTheFile() {
    var notes = metadata().get("notes");
    assertThat(notes.valueStream().map(note -> note.get("oa:hasBody").get("rdf:value").asString()))
        .containsExactly("En merknad.", "n = 2 kommuner", "verdier: 2 rapportert", "Et forbehold.");
    assertThat(notes.get(0).get("oa:hasTarget").get("@id").asString())
        .isEqualTo("prove.csv?per=antall");
  }
}
