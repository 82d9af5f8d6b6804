package no.kommuneblikk.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.util.List;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.TextSettings;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.header.EdgeSettings;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class LanguageValveTest {

  private final Request request = mock(Request.class);
  private final Response response = mock(Response.class);
  private final TextCatalog catalog = new TextCatalog(new TextSettings(true));

  private void pass(String publicAddress) throws Exception {
    var valve = new LanguageValve(catalog, new EdgeSettings(publicAddress, List.of()));
    valve.setNext(mock(Valve.class));
    when(request.getRequestURI()).thenReturn("/arsverk");
    when(request.getHeader("Accept")).thenReturn("text/html,*/*;q=0.8");
    valve.invoke(request, response);
  }

  @ParameterizedTest
  @CsvSource({
    "http://tall.example.no, false, false",
    "http://tall.example.no, true, true",
    "https://tall.example.no, false, true"
  })
  void theCookieIsForEncryptedConnectionsWhereThereAreSuch(
      String address, boolean encrypted, boolean secure) throws Exception {
    when(request.getQueryString()).thenReturn("fra=2016&sprak=qps");
    when(request.isSecure()).thenReturn(encrypted);
    pass(address);
    var cookie = ArgumentCaptor.forClass(Cookie.class);
    verify(response).addCookie(cookie.capture());
    assertThat(cookie.getValue().getSecure()).isEqualTo(secure);
  }

  /** A body is read by nobody before it is known to be small enough. */
  @Test
  void nothingButTheQueryIsRead() throws Exception {
    when(request.getQueryString()).thenReturn("sprak=qps");
    pass("http://tall.example.no");
    verify(request, never()).getParameter(any());
    verify(request).setAttribute(any(), eq(pseudo()));
  }

  @ParameterizedTest
  @CsvSource({"tull", "nn", "''"})
  void aCookieWithAnythingElseIsNone(String value) throws Exception {
    when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("kb-sprak", value)});
    pass("http://tall.example.no");
    verify(request, never()).setAttribute(any(), any());
  }

  private Texts pseudo() {
    return catalog.find("qps").orElseThrow();
  }
}
