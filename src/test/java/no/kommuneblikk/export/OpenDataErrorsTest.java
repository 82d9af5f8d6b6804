package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.web.language.ReaderLanguage;
import no.kommuneblikk.web.limit.RateLimits;
import no.kommuneblikk.web.limit.TooManyRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

/** The database may be gone before a file is begun, or when its first row is to be read. */
class OpenDataErrorsTest {

  private static final DataAccessResourceFailureException SILENCE =
      new DataAccessResourceFailureException("Ingen forbindelse");

  private static final SpoolSettings SETTINGS =
      new SpoolSettings(DataSize.ofMegabytes(1), DataSize.ofBytes(0), 1, 1, Duration.ofSeconds(5));

  private static final ReaderLanguage LANGUAGE = new ReaderLanguage(new TextCatalog());

  private final DataCsv files = mock(DataCsv.class);
  private final RateLimits limits = mock(RateLimits.class);
  private MockMvc product = MockMvcBuilders.standaloneSetup().build();

  @BeforeEach
  void start(@TempDir Path folder) {
    product =
        MockMvcBuilders.standaloneSetup(
                new DataController(
                    files,
                    mock(MeasureTable.class),
                    mock(Releases.class),
                    new Edition(),
                    new Spool(SETTINGS, folder),
                    limits,
                    LANGUAGE))
            .setControllerAdvice(new OpenDataErrors(LANGUAGE))
            .build();
  }

  @Test
  void aSilentDatabaseIsToldInASentence() throws Exception {
    when(files.release("arsverk")).thenThrow(SILENCE);
    assertSilenceIsTold(product.perform(get("/data/arsverk.csv")).andReturn().getResponse());
  }

  @Test
  void aFileThatCanNotBeBegunIsNoFile() throws Exception {
    when(files.release("ssb-1"))
        .thenReturn(
            Optional.of(
                new DataFile(
                    "ssb-1",
                    "ssb-1",
                    false,
                    _ -> {
                      throw SILENCE;
                    })));
    assertSilenceIsTold(product.perform(get("/data/ssb-1.csv")).andReturn().getResponse());
  }

  @Test
  void aFileThatHasFailedInTheMiddleIsNoFileEither() throws Exception {
    when(files.release("ssb-1"))
        .thenReturn(
            Optional.of(
                new DataFile(
                    "ssb-1",
                    "ssb-1",
                    false,
                    output -> {
                      output.write(new byte[100_000]);
                      throw SILENCE;
                    })));
    assertSilenceIsTold(product.perform(get("/data/ssb-1.csv")).andReturn().getResponse());
  }

  @Test
  void anAnswerThatHasBegunIsBrokenOffRatherThanEnded() {
    var begun = new MockHttpServletResponse();
    begun.setCommitted(true);
    var failure = new IllegalStateException("midt i");
    assertThatThrownBy(
            () ->
                new OpenDataErrors(LANGUAGE)
                    .anythingElse(failure, new MockHttpServletRequest(), begun))
        .isSameAs(failure);
  }

  @Test
  void aFileThatThereIsNoRoomForIsToldAndWhenToTryAgain() throws Exception {
    when(files.release("ssb-1"))
        .thenReturn(
            Optional.of(
                new DataFile(
                    "ssb-1", "ssb-1", false, output -> output.write(new byte[1_000_000]))));
    var answer = product.perform(get("/data/ssb-1.csv")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("ikke plass", "Tallene er ikke rørt");
  }

  @Test
  void whoAsksForTooMuchIsToldWhenToComeBack() throws Exception {
    when(files.release("ssb-1"))
        .thenReturn(Optional.of(new DataFile("ssb-1", "ssb-1", false, _ -> {})));
    doThrow(new TooManyRequests(Duration.ofMillis(2_500)))
        .when(limits)
        .take(any(), anyInt(), anyString());
    var answer = product.perform(get("/data/ssb-1.csv")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("3");
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("om 3 sekunder");
  }

  private static void assertSilenceIsTold(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
    assertThat(answer.getHeaderNames()).doesNotContain("Content-Disposition", "ETag");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Databasen svarer ikke akkurat nå. Ingenting er endret; prøv igjen om litt.");
  }
}
