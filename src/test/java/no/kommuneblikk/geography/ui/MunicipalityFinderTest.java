package no.kommuneblikk.geography.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.geography.MunicipalitySearch.Hit;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.web.language.ReaderLanguage;
import no.kommuneblikk.web.limit.RateLimits;
import no.kommuneblikk.web.limit.TooManyRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MunicipalityFinderTest {

  private final Geography geography = mock(Geography.class);
  private final RateLimits limits = mock(RateLimits.class);
  private final MunicipalityFinder finder =
      new MunicipalityFinder(geography, limits, new ReaderLanguage(new TextCatalog()));

  @BeforeEach
  void prepare() {
    when(geography.search(any()))
        .thenReturn(MunicipalitySearch.in(ReferenceAtlas.ATLAS, StructureYear.Y2020));
    var request = mock(VaadinRequest.class);
    when(request.getRemoteAddr()).thenReturn("192.0.2.7");
    CurrentInstance.set(VaadinRequest.class, request);
  }

  @AfterEach
  void forget() {
    CurrentInstance.clearAll();
  }

  @SuppressWarnings("unchecked") // the finder asks with the text that was typed
  private long hits(String typed) {
    var provider = (DataProvider<Hit, String>) finder.getDataProvider();
    return provider.fetch(new Query<>(0, 50, null, null, typed)).count();
  }

  @Test
  void whoSearchesTooMuchIsToldSoAndCanGoOnAfterwards() {
    doThrow(new TooManyRequests(Duration.ofSeconds(2)))
        .when(limits)
        .take(any(), anyInt(), anyString());
    assertThat(hits("horten")).isZero();
    assertThat(finder.getHelperText()).contains("om 2 sekunder");
    doNothing().when(limits).take(any(), anyInt(), anyString());
    assertThat(hits("horten")).isOne();
    assertThat(finder.getHelperText()).isNullOrEmpty();
  }
}
