package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.ProperNames;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.SelectionWords;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Unwrapped;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that a figure says is put together outside the messages. */
@ProductTest
class EveryFigureInAnotherLanguageTest {

  /** Codes, addresses, and names of publications, which are what they are called. */
  private static final Set<String> NO_WORDS =
      Set.of("id", "kind", "role", "code", "quality", "sources", "address", "format");

  @Autowired FigureCatalog catalog;
  @Autowired Geography geography;
  @Autowired JdbcClient jdbc;
  @Autowired TextCatalog texts;
  @Autowired SelectionWords words;

  @Test
  void isMadeOfMessagesAndNamesAlone() {
    var pseudo = texts.find("qps").orElseThrow();
    var unwrapped = new Unwrapped(ProperNames.of(geography, jdbc));
    for (var source : catalog.all()) {
      unwrapped.look(source.id(), source.question(pseudo));
      for (var selection : FiveSelections.ALL) {
        var figure = catalog.figure(source.id(), selection, pseudo);
        var all = new Seen(source.id(), unwrapped);
        all.see(
            JsonMapper.shared()
                .valueToTree(
                    ChartSpec.of(figure, String.join(" · ", words.of(selection, pseudo)), pseudo)));
        FigureWords.of(figure, pseudo).forEach(all::see);
        all.see(figure.question());
        var table = FigureTable.of(figure, pseudo);
        table.columns().forEach(column -> all.see(column.title()));
        table.rows().stream()
            .flatMap(List::stream)
            .flatMap(cell -> Stream.of(cell.text(), cell.remark()))
            .forEach(all::see);
      }
    }
    assertThat(unwrapped.found()).isEmpty();
  }

  private record Seen(String figure, Unwrapped unwrapped) {

    void see(String text) {
      unwrapped.look(figure, text);
    }

    void see(JsonNode node) {
      if (node.isString()) {
        see(node.asString());
      }
      node.valueStream().filter(_ -> node.isArray()).forEach(this::see);
      node.propertyStream()
          .filter(it -> !NO_WORDS.contains(it.getKey()))
          .forEach(it -> see(it.getValue()));
    }
  }
}
