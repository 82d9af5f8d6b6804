package no.kommuneblikk.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.intake.access.Admission;
import no.kommuneblikk.intake.job.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the address of a job tells, and to whom. */
@ProductTest
class UnknownJobsTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String NO_JOB = "0123456789abcdef";

  @LocalServerPort int port;
  @Autowired Admission admission;
  @Autowired Jobs jobs;

  @AfterEach
  void leaveNothing() {
    jobs.open().forEach(jobs::discard);
  }

  private String pass() {
    var response = new MockHttpServletResponse();
    admission.show(ProductTest.KEY, new MockHttpServletRequest(), response);
    var cookie = Objects.requireNonNull(response.getCookie("kommuneblikk-adgang"));
    return cookie.getName() + "=" + cookie.getValue();
  }

  private int status(String job, String cookie) throws Exception {
    var address = URI.create("http://127.0.0.1:" + port + "/data/innlesing/" + job);
    var request = HttpRequest.newBuilder(address).header("Accept", "text/html");
    return HTTP.send(request.header("Cookie", cookie).build(), BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void aStewardIsToldWhichJobsThereAre() throws Exception {
    var job = jobs.ordered("07459", "Kari");
    var pass = pass();
    assertThat(status(job.id(), pass)).isEqualTo(200);
    assertThat(status(job.id() + "/oppsett", pass)).isEqualTo(200);
    assertThat(status(NO_JOB, pass)).isEqualTo(404);
    assertThat(status(NO_JOB + "/oppsett", pass)).isEqualTo(404);
    jobs.discard(job);
    assertThat(status(job.id(), pass)).as("what became of it can be read").isEqualTo(200);
  }

  @Test
  void whoHasNoKeyIsNotToldWhichJobsThereAre() throws Exception {
    var job = jobs.ordered("07459", "Kari");
    assertThat(status(job.id(), "a=b")).isEqualTo(status(NO_JOB, "a=b")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tull", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdef0"})
  void whatCanBeNoJobIsNotFoundByAnybody(String address) throws Exception {
    assertThat(status(address, "a=b")).isEqualTo(404);
    assertThat(status(address, pass())).isEqualTo(404);
  }
}
