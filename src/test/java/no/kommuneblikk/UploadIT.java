package no.kommuneblikk;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Files that come over HTTP as no browser of a steward sends them. */
class UploadIT extends InBrowser {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final byte[] WHOLE =
      "kommunenummer;år;årsverk\n3801;2020;12,5\n".getBytes(StandardCharsets.UTF_8);

  @Autowired Jobs jobs;

  @Autowired
  @Qualifier("dataFolder")
  Path data;

  @AfterEach
  void leaveNothing() throws IOException {
    jobs.open().forEach(jobs::discard);
    assertThat(received()).as("files of nobody").isEmpty();
  }

  /** The names of the files that lie where received ones are kept; who they belong to is none. */
  private List<String> received() throws IOException {
    var folder = data.resolve("intake");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".lock"))
          .toList();
    }
  }

  /** A page that takes a file, and where it takes it. */
  private record Place(String target, String cookies) {}

  private static Place place(Visit visit) {
    visit.page().getByLabel("Navnet ditt").fill("Prøveleser");
    visit.page().getByLabel("Navnet ditt").press("Tab");
    visit.page().locator("vaadin-upload:not([disabled])").waitFor();
    return new Place(
        "/" + visit.page().locator("vaadin-upload").getAttribute("target"),
        visit.page().context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; ")));
  }

  private HttpRequest request(Place place, String name) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + place.target()))
        .header("Cookie", place.cookies())
        .header("X-Filename", URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .header("Content-Type", "application/octet-stream")
        .POST(HttpRequest.BodyPublishers.ofByteArray(WHOLE))
        .build();
  }

  private int send(Place place, String name) throws IOException, InterruptedException {
    return HTTP.send(request(place, name), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  /** The head of an upload and the first bytes of its body. */
  private Socket half(Place place, String name) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    var head =
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Cookie: %s\r
        X-Filename: %s\r
        Content-Type: application/octet-stream\r
        Content-Length: %d\r
        \r
        """
            .formatted(place.target(), place.cookies(), name, WHOLE.length);
    var out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(WHOLE, 0, WHOLE.length / 2);
    out.flush();
    return socket;
  }

  @Test
  void aBombIsRefusedWithASentenceAndTheNextFileIsRead() throws IOException {
    try (var visit = visitAsSteward("/data/innlesing", DESK)) {
      place(visit);
      var input = visit.page().locator("vaadin-upload input[type=file]");
      input.setInputFiles(new FilePayload("bombe.xlsx", "application/octet-stream", bomb()));
      visit.page().getByText("pakker ut").waitFor();
      assertThat(jobs.open()).isEmpty();
      assertThat(received()).isEmpty();
      input.setInputFiles(new FilePayload("tall.csv", "text/csv", WHOLE));
      visit.page().getByText("Hva som skal leses").first().waitFor();
      assertThat(visit.problems()).isEmpty();
    }
  }

  /** A hundred kilobytes that become sixty megabytes. */
  private static byte[] bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(" ".repeat(part.contains("shared") ? 60_000_000 : 10).getBytes());
        zip.closeEntry();
      }
    }
    assertThat(bytes.size()).isLessThan(200_000);
    return bytes.toByteArray();
  }

  @Test
  void halfAFileLeavesNothingAndTheNextOneIsRead() throws Exception {
    try (var visit = visitAsSteward("/data/innlesing", DESK)) {
      var place = place(visit);
      try (var _ = half(place, "halv.csv")) {
        await().until(() -> received().size() == 1);
      }
      await().until(() -> received().isEmpty());
      assertThat(jobs.open()).isEmpty();
      assertThat(send(place, "hel.csv")).isEqualTo(200);
      assertThat(jobs.open()).extracting(Job::title).containsExactly("hel.csv");
    }
  }

  @Test
  void ofTwoFilesAtOnceInOneFieldTheFirstIsRead() throws Exception {
    try (var visit = visitAsSteward("/data/innlesing", DESK)) {
      var place = place(visit);
      try (var first = half(place, "forst.csv")) {
        await().until(() -> received().size() == 1);
        assertThat(send(place, "sist.csv")).isBetween(400, 499);
        first.getOutputStream().write(WHOLE, WHOLE.length / 2, WHOLE.length - WHOLE.length / 2);
        await().until(() -> jobs.open().size() == 1);
      }
      assertThat(jobs.open()).extracting(Job::title).containsExactly("forst.csv");
    }
  }

  @Test
  void twoStewardsAtOnceGetAJobEach() throws Exception {
    try (var one = visitAsSteward("/data/innlesing", DESK);
        var other = visitAsSteward("/data/innlesing", DESK)) {
      var places = List.of(place(one), place(other));
      var sent =
          places.stream()
              .map(
                  place ->
                      HTTP.sendAsync(
                          request(place, places.indexOf(place) + ".csv"),
                          HttpResponse.BodyHandlers.ofString()))
              .toList();
      sent.forEach(CompletableFuture::join);
      assertThat(jobs.open()).extracting(Job::title).containsExactlyInAnyOrder("0.csv", "1.csv");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "../../../etc/passwd.csv -> passwd.csv",
        "C:\\temp\\tall.csv -> tall.csv",
        "/tmp/tall.csv -> tall.csv",
        "<img src=x onerror=document.title='tatt'>.csv -> <img src=x"
            + " onerror=document.title='tatt'>.csv",
        "=HYPERLINK(\"http:a\",\"b\").csv -> =HYPERLINK(\"http:a\",\"b\").csv",
      })
  void theNameOfAFileIsOnlyShown(String name, String shown) throws Exception {
    try (var visit = visitAsSteward("/data/innlesing", DESK)) {
      assertThat(send(place(visit), name)).isEqualTo(200);
      var job = jobs.open().getFirst();
      assertThat(job.title()).isEqualTo(shown);
      assertThat(received()).as("a name of our own").containsExactly(job.id());
      visit.page().navigate("http://localhost:" + port + "/data/innlesing/" + job.id());
      visit.waitUntilDrawn();
      assertThat(visit.page().locator("h1").textContent()).isEqualTo(shown);
      assertThat(visit.page().locator("#innhold img").count()).isZero();
      assertThat(visit.page().title()).doesNotStartWith("tatt");
      assertThat(visit.problems()).isEmpty();
    }
  }
}
