package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.limit.RateLimits;
import no.kommuneblikk.web.limit.TooManyRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class DrawingsTest {

  private static final Figure FIGURE =
      Figure.asking("prove", Kind.LINE, "Hva?", Selection.DEFAULT).absent("Ingenting.");

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private final FigureCatalog catalog = mock(FigureCatalog.class);
  private final RateLimits limits = mock(RateLimits.class);
  private final Drawings drawings = new Drawings(catalog, limits);
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @BeforeEach
  void prepare() {
    var source = mock(FigureSource.class);
    when(source.id()).thenReturn("prove");
    when(catalog.all()).thenReturn(List.of(source));
    when(catalog.figure(any(), any(), any())).thenReturn(FIGURE);
    when(catalog.drawable(any(), any(), any())).thenReturn(Optional.of(FIGURE));
  }

  @Test
  void whatWasDrawnForAnybodyCostsNothing() {
    when(catalog.isDrawn(eq("prove"), any(), any())).thenReturn(true);
    assertThat(drawings.figure("prove", Selection.DEFAULT, TEXTS, request)).isSameAs(FIGURE);
    verify(limits, never()).take(any(), anyInt(), anyString());
  }

  @Test
  void whatHasToBeDrawnCountsAgainstTheAddress() {
    request.setRemoteAddr("192.0.2.7");
    drawings.figure("prove", Selection.DEFAULT, TEXTS, request);
    verify(limits).take(RateLimits.Kind.WORK, 1, "192.0.2.7");
  }

  @Test
  void whoHasHadTooMuchDrawnGetsNothingMore() {
    doThrow(new TooManyRequests(Duration.ofSeconds(3))).when(limits).take(any(), anyInt(), any());
    assertThatThrownBy(() -> drawings.figure("prove", Selection.DEFAULT, TEXTS, request))
        .isInstanceOf(TooManyRequests.class);
    verify(catalog, never()).figure(any(), any(), any());
  }

  @Test
  void aListThatLacksAFigureIsMadeOnceMore() {
    when(catalog.drawable(any(), any(), any())).thenReturn(Optional.empty());
    assertThat(drawings.list("1", Selection.DEFAULT, TEXTS, request))
        .extracting(Drawings.Summary::title)
        .containsOnlyNulls();
    when(catalog.drawable(any(), any(), any())).thenReturn(Optional.of(FIGURE));
    assertThat(drawings.list("1", Selection.DEFAULT, TEXTS, request))
        .extracting(Drawings.Summary::title)
        .containsExactly("Ingenting.");
  }

  @Test
  void theListIsDrawnOnceInAnEdition() {
    assertThat(drawings.list("1", Selection.DEFAULT, TEXTS, request))
        .containsExactly(new Drawings.Summary("prove", "Ingenting.", "Hva?"))
        .isSameAs(drawings.list("1", Selection.DEFAULT, TEXTS, request));
    verify(catalog, times(1)).drawable(any(), any(), any());
    drawings.list("2", Selection.DEFAULT, TEXTS, request);
    verify(catalog, times(2)).drawable(any(), any(), any());
  }
}
