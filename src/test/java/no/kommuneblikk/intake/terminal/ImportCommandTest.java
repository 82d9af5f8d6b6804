package no.kommuneblikk.intake.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the page asks of a layout that is guessed, the terminal tells. Nothing here is published.
 */
@ProductTest
class ImportCommandTest {

  @Autowired ImportCommand command;
  @TempDir Path folder = Path.of("");

  private Outcome run(String name, String text, String... options) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    var arguments = new ArrayList<>(List.of("import", "--file", file.toString()));
    arguments.addAll(List.of(options));
    return command.run(Options.of(arguments));
  }

  private static Report report(Outcome answer) {
    return (Report) answer.report();
  }

  private static List<String> codes(List<Report.Line> lines) {
    return lines.stream().map(Report.Line::code).toList();
  }

  @Test
  void tellsTheYearOfTheFilesNameAndTheUnknownUnit() throws IOException {
    var text = "Kommunenummer;Netto driftsutgifter\n1160;41\n1146;58\n";
    var answer = run("netto_2019.csv", text, "--measure", "netto-243");
    assertThat(answer.code()).isEqualTo(Outcome.WARNINGS);
    assertThat(codes(report(answer).warnings())).contains("aar-fra-tittel", "ukjent-enhet");
    assertThat(report(answer).counts()).containsEntry("ukjent-enhet", 1);
    assertThat(report(answer).warnings())
        .extracting(Report.Line::message)
        .anyMatch(message -> message.contains("2019"));

    var told =
        run("netto_2019.csv", text, "--measure", "netto-243", "--year", "2019", "--factor", "1");
    assertThat(codes(report(told).warnings())).doesNotContain("aar-fra-tittel", "ukjent-enhet");
    assertThat(report(told).changes().added()).isEqualTo(2);
  }

  @Test
  void tellsEveryOtherGuess() throws IOException {
    var dash = "Kommunenr;2019;2020\n1160;-;1,5\n1146;2.5;3\n";
    assertThat(codes(report(run("strek.csv", dash, "--measure", "arsverk")).warnings()))
        .contains("strek", "blandet-desimaltegn");
    var rate = "Kommunenr;Årsverk per 1 000 innbyggere 2019\n1160;3,5\n";
    assertThat(codes(report(run("rate.csv", rate, "--measure", "arsverk")).warnings()))
        .contains("per-tusen");
    var division = "Kommunenr;2018;2019\n3801;5;6\n3816;7;8\n4601;9;10\n";
    assertThat(codes(report(run("inndeling.csv", division, "--measure", "arsverk")).warnings()))
        .contains("inndeling");
  }

  @Test
  void whatCantBeGuessedIsToldAtOnceWithAllTheRest() throws IOException {
    var weeks =
        """
        Kommunenr;Kommune;År;Uke;Beholdning
        4601;Bergen;2021;50;2870
        1103;Stavanger;2021;50;1490
        """;
    var answer = run("uke.csv", weeks, "--measure", "sosialhjelpsmottakere", "--accept-warnings");
    assertThat(answer.code()).isEqualTo(Outcome.ERRORS);
    assertThat(codes(report(answer).errors())).containsExactly("deler-aaret");
    assertThat(report(answer).errors().getFirst().column()).isEqualTo("D");
    assertThat(codes(report(answer).warnings())).containsExactly("tall-etter-innhold");
  }

  @Test
  void choosesTheRowsOfAFileWhoseFiguresAreDivided() throws IOException {
    var sexes =
        """
        Kommunenummer;Kommune;År;Kjønn;Antall
        1160;Vindafjord;2020;Menn;84
        1160;Vindafjord;2020;Kvinner;56
        """;
    var measure = List.of("--measure", "sosialhjelpsmottakere");
    var refused = run("kjonn.csv", sexes, measure.toArray(String[]::new));
    assertThat(codes(report(refused).errors())).containsExactly("deler-tallene");

    var chosen =
        run("kjonn.csv", sexes, "--measure", "sosialhjelpsmottakere", "--select", "Kjønn=Kvinner");
    assertThat(report(chosen).errors()).isEmpty();
    assertThat(codes(report(chosen).warnings())).contains("utelatte-rader");
    assertThat(report(chosen).rows()).isEqualTo(2);

    assertThatExceptionOfType(Options.Misused.class)
        .isThrownBy(
            () -> run("kjonn.csv", sexes, "--measure", "sosialhjelpsmottakere", "--select", "X=1"));
  }
}
