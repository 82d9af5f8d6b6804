package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.intake.job.Jobs;
import no.kommuneblikk.release.NotPossible;
import no.kommuneblikk.release.Publishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A steward's way from a file with mistakes to figures in force, and back. */
class IntakeIT extends InBrowser {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final String FIGURE = "/figur/arsverk-utvikling.json";
  private static final String STEWARD = "Prøveleser";

  @Autowired Publishing publishing;
  @Autowired Jobs jobs;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;

  /** All product tests share a database, so nothing of this may stay in it. */
  @AfterEach
  void leaveNothing() {
    jobs.open().forEach(jobs::discard);
    var codes =
        jdbc.sql("SELECT code FROM data_release WHERE origin = 'intake' AND state <> 'draft'")
            .query(String.class)
            .list();
    for (var code : codes) {
      try {
        publishing.undo(code, STEWARD, "");
      } catch (NotPossible e) {
        // It is not in force any more, as it should be
      }
      var id =
          jdbc.sql("SELECT id FROM data_release WHERE code = ?")
              .param(code)
              .query(Integer.class)
              .single();
      for (var table :
          List.of(
              "observation",
              "goal_rating",
              "release_event",
              "release_record",
              "release_indicator")) {
        jdbc.sql("DELETE FROM " + table + " WHERE release_id = ?").param(id).update();
      }
      jdbc.sql("DELETE FROM data_release WHERE id = ?").param(id).update();
    }
    jdbc.sql("DELETE FROM source WHERE id LIKE 'fil-%'").update();
    events.publishEvent(new ReleasesChanged());
  }

  /** Decimal commas and semicolons, as a Norwegian spreadsheet saves it. */
  private static FilePayload file(String name, boolean broken) throws IOException {
    var template = Files.readAllLines(Path.of("db/templates/arsverk-bred.csv"));
    var text = new StringBuilder("kommunenummer;kommune");
    IntStream.rangeClosed(2016, 2020).forEach(year -> text.append(";årsverk ").append(year));
    text.append("\r\n");
    for (var i = 1; i < template.size(); i++) {
      var cells = template.get(i).split(";");
      var number = cells[0];
      if (broken && number.equals("3816")) {
        continue;
      }
      var row = new StringBuilder(broken && number.equals("3801") ? "0701" : number);
      row.append(';').append(cells[1]);
      for (var year = 0; year < 5; year++) {
        row.append(';')
            .append(String.format(Locale.ROOT, "%.1f", 20 + i % 40 + year * 1.5).replace('.', ','));
      }
      text.append(row).append("\r\n");
      if (broken && number.equals("1103")) {
        text.append(row).append("\r\n");
      }
    }
    return new FilePayload(name, "text/csv", text.toString().getBytes(WINDOWS));
  }

  private String figure() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + FIGURE)).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  private static Locator button(Visit visit, String name) {
    return visit
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void upload(Visit visit, FilePayload file) {
    visit.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
  }

  private static void heading(Visit visit, String text) {
    visit
        .page()
        .locator("h2.kb-step-heading", new Page.LocatorOptions().setHasText(text))
        .waitFor();
  }

  private static void assertOpenToEverybody(Visit visit) {
    var grave =
        new AxeBuilder(visit.page())
            .analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .collect(Collectors.joining(" | ")))
                .toList();
    assertThat(grave).as(visit.path()).isEmpty();
    assertThat(visit.overflow()).as(() -> visit.sticksOut()).isLessThanOrEqualTo(0);
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void fromAFileWithMistakesToFiguresInForceAndBack() throws IOException, InterruptedException {
    var before = figure();
    try (var visit = visitAsSteward("/data/innlesing", DESK)) {
      visit.page().getByLabel("Navnet ditt").fill(STEWARD);
      visit.page().keyboard().press("Tab");
      visit.page().locator("vaadin-upload:not([disabled])").waitFor();
      assertOpenToEverybody(visit);

      upload(visit, file("årsverk.csv", true));
      heading(visit, "Hva som skal leses");
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("årsverk.csv");
      assertThat(visit.page().locator(".kb-sample").textContent())
          .contains("årsverk 2016", "Eigersund");
      assertOpenToEverybody(visit);

      button(visit, "Kontroller").click();
      visit.page().getByText("Skriv hvem som ga ut tallene").waitFor();
      visit.page().getByLabel("Hvem som ga ut tallene").fill("Prøveutgiver");
      button(visit, "Kontroller").click();
      visit.page().getByText("Rett feilene").waitFor();
      var found = visit.page().locator("#innhold").textContent();
      assertThat(found)
          .contains("1103 Stavanger har flere tall", "Horten (0701)", "3801 Horten", "3816 Nome");
      assertThat(figure()).as("while there are errors").isEqualTo(before);
      assertOpenToEverybody(visit);

      upload(visit, file("årsverk rettet.csv", false));
      visit.page().getByLabel("Jeg har sett på advarslene").check();
      button(visit, "Se hva som endres").click();
      heading(visit, "Hva som endres");
      visit.waitUntilDrawn();
      assertThat(visit.page().locator("#sammendrag").count()).isEqualTo(1);
      assertThat(visit.page().locator("table tbody tr").count()).isLessThanOrEqualTo(60);
      assertThat(visit.drawing("arsverk-utvikling-etter").shapes()).isPositive();
      assertThat(figure()).as("before it is published").isEqualTo(before);
      assertOpenToEverybody(visit);

      button(visit, "Gå til publisering").click();
      heading(visit, "Publisering");
      assertOpenToEverybody(visit);
      button(visit, "Publiser").click();
      visit.page().getByText("er publisert og i bruk").waitFor();
      assertThat(figure()).as("after it is published").isNotEqualTo(before);
    }
    try (var visit = visit("/arsverk", DESK)) {
      assertThat(visit.card("arsverk-utvikling").locator(".kb-illustration-badge:visible").count())
          .isZero();
      assertThat(visit.problems()).isEmpty();
    }
    undo();
    assertThat(figure()).as("after it is undone").isEqualTo(before);
  }

  private void undo() {
    try (var visit = visitAsSteward("/data", DESK)) {
      assertOpenToEverybody(visit);
      visit
          .page()
          .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Angre: årsverk rettet"))
          .click();
      var dialog = visit.page().locator("vaadin-dialog");
      dialog.getByLabel("Navnet ditt").fill(STEWARD);
      dialog
          .getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Angre").setExact(true))
          .click();
      visit.page().locator(".kb-release[data-state=undone]").waitFor();
      assertThat(visit.page().locator("#innhold").textContent()).contains("Angret");
      assertOpenToEverybody(visit);
    }
  }

  @Test
  void aJobGoesOnWhenItsPageIsClosed() throws IOException {
    String address;
    try (var visit = visitAsSteward("/data/innlesing", DESK)) {
      visit.page().getByLabel("Navnet ditt").fill(STEWARD);
      visit.page().keyboard().press("Tab");
      visit.page().locator("vaadin-upload:not([disabled])").waitFor();
      upload(visit, file("årsverk.csv", false));
      heading(visit, "Hva som skal leses");
      address = visit.path();
      visit.page().getByLabel("Hvem som ga ut tallene").fill("Prøveutgiver");
      button(visit, "Kontroller").click();
      // The click has reached the product; whether the check is done does not matter
      visit
          .page()
          .locator(".kb-steps [aria-current]", new Page.LocatorOptions().setHasText("Kontroll"))
          .waitFor();
    }
    try (var visit = visitAsSteward(address, PHONE)) {
      visit.page().getByLabel("Jeg har sett på advarslene").waitFor();
      assertOpenToEverybody(visit);
      button(visit, "Forkast").click();
      visit
          .page()
          .locator("vaadin-confirm-dialog")
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Forkast"))
          .click();
      visit.page().waitForURL("**/data/innlesing");
    }
    assertThat(jobs.open()).isEmpty();
  }

  @Test
  void whoeverHasNotShownTheKeyIsAskedForIt() {
    for (var address : List.of("/data/innlesing", "/data/innlesing/0123456789abcdef")) {
      try (var visit = visit(address, PHONE)) {
        assertThat(visit.page().getByLabel("Nøkkel").count()).isEqualTo(1);
        assertThat(visit.page().locator("vaadin-upload").count()).isZero();
        assertOpenToEverybody(visit);
        visit.page().getByLabel("Nøkkel").fill("feil");
        button(visit, "Slipp meg inn").click();
        visit.page().getByText("Nøkkelen passer ikke").waitFor();
      }
    }
  }

  @Test
  void readersSeeTheReleasesAndNoDeadButtons() {
    try (var visit = visit("/data", DESK)) {
      assertThat(visit.page().locator("#innhold vaadin-button").count()).isZero();
      assertThat(visit.page().locator("#innhold").textContent())
          .contains("Fulgte med Kommuneblikk", "Slik slipper du til");
      assertOpenToEverybody(visit);
    }
  }
}
