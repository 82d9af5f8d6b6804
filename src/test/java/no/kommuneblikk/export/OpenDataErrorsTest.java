package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.TextCatalog;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The database may be gone before a file is begun, or when its first row is to be read. */
class OpenDataErrorsTest {

  private static final DataAccessResourceFailureException SILENCE =
      new DataAccessResourceFailureException("Ingen forbindelse");

  private final DataCsv files = mock(DataCsv.class);
  private final MockMvc product =
      MockMvcBuilders.standaloneSetup(
              new DataController(
                  files, mock(MeasureTable.class), mock(Releases.class), new Edition()))
          .setControllerAdvice(new OpenDataErrors(new TextCatalog()))
          .build();

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
                    false,
                    _ -> {
                      throw SILENCE;
                    })));
    var begun = product.perform(get("/data/ssb-1.csv")).andReturn();
    assertSilenceIsTold(product.perform(asyncDispatch(begun)).andReturn().getResponse());
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
