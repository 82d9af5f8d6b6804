package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Unreachable;
import no.kommuneblikk.intake.statbank.Variable.Role;
import no.kommuneblikk.intake.statbank.Variable.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStat2Test {

  private static Dataset read(String json) {
    return JsonStat2.read("12362", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** Two municipalities in two years, with these figures. */
  private static Dataset table(String figures) {
    return read(
        """
        {'version': '2.0', 'class': 'dataset', 'label': '12362: Utgifter',
         'role': {'time': ['Tid'], 'geo': ['Region']},
         'id': ['Region', 'Tid'], 'size': [2, 2],
         'dimension': {
           'Region': {'label': 'region', 'category': {
             'index': ['3801', '3816'], 'label': {'3801': 'Horten', '3816': 'Nome'}}},
           'Tid': {'label': 'år', 'category': {
             'index': {'2021': 1, '2020': 0}, 'label': {'2020': '2020', '2021': '2021'}}}},
        """
            + figures
            + "}");
  }

  private static List<@Nullable Double> numbers(Dataset dataset) {
    var numbers = new ArrayList<@Nullable Double>();
    for (var region : List.of("3801", "3816")) {
      for (var year : List.of("2020", "2021")) {
        numbers.add(dataset.number(dataset.offset("Region", region) + dataset.offset("Tid", year)));
      }
    }
    return numbers;
  }

  private static List<Quality> qualities(Dataset dataset) {
    return List.of(dataset.quality(0), dataset.quality(1), dataset.quality(2), dataset.quality(3));
  }

  /** The shape of a real answer of table 12362, with one region and one year. */
  @Test
  void readsWhatTheStatBankReallyAnswersWith() {
    var dataset =
        read(
            """
            {'version': '2.0', 'class': 'dataset',
             'label': '12362: Utgifter til tjenesteområdene, etter region, funksjon og år',
             'source': 'Statistisk sentralbyrå', 'updated': '2026-06-15T06:00:00Z',
             'role': {'time': ['Tid'], 'geo': ['KOKkommuneregion0000'],
                      'metric': ['ContentsCode']},
             'id': ['KOKkommuneregion0000', 'KOKfunksjon0000', 'ContentsCode', 'Tid'],
             'size': [1, 3, 1, 1],
             'dimension': {
               'KOKkommuneregion0000': {'label': 'region', 'category': {
                 'index': {'0301': 0}, 'label': {'0301': 'Oslo - Oslove'}}},
               'KOKfunksjon0000': {'label': 'funksjon', 'category': {
                 'index': {'FGK12': 0, 'FGK13': 1, '243': 2},
                 'label': {'FGK12': 'Sosialsektoren', 'FGK13': 'Barnevern', '243': 'Rus'}}},
               'ContentsCode': {'label': 'statistikkvariabel', 'category': {
                 'index': {'KOSandel3501': 0}, 'label': {'KOSandel3501': 'Andel (prosent)'},
                 'unit': {'KOSandel3501': {'base': 'prosent', 'decimals': 1}}}},
               'Tid': {'label': 'år', 'category': {
                 'index': {'2024': 0}, 'label': {'2024': '2024'}}}},
             'extension': {'px': {'tableid': '12362'}},
             'value': [7.5, 2.3, 16]}
            """);
    assertThat(dataset.metadata().title())
        .isEqualTo("Utgifter til tjenesteområdene, etter region, funksjon og år");
    assertThat(dataset.metadata().updated()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(dataset.metadata().variables())
        .extracting(Variable::role)
        .containsExactly(Role.REGION, Role.OTHER, Role.CONTENTS, Role.TIME);
    assertThat(dataset.metadata().contents().orElseThrow().values())
        .containsExactly(new Value("KOSandel3501", "Andel (prosent)", "prosent", 1));
    assertThat(dataset.number(dataset.offset("KOKfunksjon0000", "243"))).isEqualTo(16);
  }

  @Nested
  class Figures {

    @Test
    void mayBeAList() {
      assertThat(numbers(table("'value': [1, 2.5, -3, 4e2]")))
          .containsExactly(1.0, 2.5, -3.0, 400.0);
    }

    @Test
    void mayBeAnObjectOfThoseThatThereAre() {
      var dataset = table("'value': {'3': 4, '0': 1}");
      assertThat(numbers(dataset)).containsExactly(1.0, null, null, 4.0);
      assertThat(dataset.quality(1)).isEqualTo(Quality.MISSING);
    }

    @Test
    void areMissingWhereTheyAreNull() {
      var dataset = table("'value': [1, null, 0, null]");
      assertThat(numbers(dataset)).containsExactly(1.0, null, 0.0, null);
      assertThat(qualities(dataset))
          .containsExactly(Quality.REPORTED, Quality.MISSING, Quality.REPORTED, Quality.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'value': [null, null, null, 4], 'status': [':', '.', '..', null]",
          "'status': {'0': ':', '1': '.', '2': '..'}, 'value': [null, null, null, 4]",
          "'value': {'3': 4}, 'status': {'2': '..', '0': ':'}",
          "'value': [0, 0, 0, 4], 'status': {'0': ':', '1': '.', '2': '...'}"
        })
    void areWhatTheirSignSays(String figures) {
      var dataset = table(figures);
      assertThat(qualities(dataset))
          .containsExactly(Quality.SUPPRESSED, Quality.MISSING, Quality.MISSING, Quality.REPORTED);
      assertThat(numbers(dataset)).containsExactly(null, null, null, 4.0);
    }

    @Test
    void mayAllHaveOneSign() {
      assertThat(qualities(table("'value': [null, null, null, null], 'status': ':'")))
          .containsOnly(Quality.SUPPRESSED);
      assertThat(numbers(table("'value': [1, 2, 3, 4], 'status': 'b'")))
          .containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void areAbsentFromADescription() {
      assertThat(table("'value': null").metadata().variables()).hasSize(2);
      assertThat(table("'value': []").metadata().variables()).hasSize(2);
      assertThat(table("'link': {}").metadata().variables()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'value': [1, 2, 3]",
          "'value': [1, 2, 3, 4, 5]",
          "'value': {'4': 1}",
          "'value': {'-1': 1}",
          "'value': {'x': 1}",
          "'value': ['1', 2, 3, 4]",
          "'value': [[1], 2, 3, 4]",
          "'value': [true, 2, 3, 4]",
          "'value': [1e999, 2, 3, 4]",
          "'value': 4",
          "'value': [1, 2, 3, 4], 'status': [1, 2]",
          "'value': [1, 2, 3, 4], 'status': {'7': ':'}",
          "'value': [1, 2, 3, 4], 'status': 3"
        })
    void areRefusedWhereTheyDontFit(String figures) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> table(figures))
          .satisfies(it -> assertThat(it.remark().code()).isEqualTo("ssb-uleselig"));
    }

    @Test
    void areRefusedWhereTheyClaimToBeFarTooMany() {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> table("'value': {'2000000000': 1}"))
          .satisfies(it -> assertThat(it.remark().code()).isEqualTo("ssb-for-mange-celler"));
    }
  }

  @Nested
  class Categories {

    private static Dataset one(String size, String category) {
      return read(
          "{'version': '2.0', 'class': 'dataset', 'id': ['A'], 'size': ["
              + size
              + "], 'dimension': {'A': {'category': "
              + category
              + "}}, 'value': null}");
    }

    @Test
    void mayBeASingleOneWithOnlyALabel() {
      assertThat(one("1", "{'label': {'T': 'I alt'}}").metadata().variables().getFirst().values())
          .containsExactly(new Value("T", "I alt", null, null));
    }

    @Test
    void standInTheOrderOfTheirIndex() {
      assertThat(one("3", "{'index': {'c': 2, 'a': 0, 'b': 1}}").metadata().variables())
          .first()
          .satisfies(it -> assertThat(it.codes()).containsExactly("a", "b", "c"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '`',
        value = {
          "2;{'index': {'a': 0, 'b': 0}}",
          "2;{'index': {'a': 0, 'b': 2}}",
          "2;{'index': {'a': 0, 'b': -1}}",
          "2;{'index': {'a': 0, 'b': 'x'}}",
          "2;{'index': ['a', 'a']}",
          "2;{'label': {'a': 'A', 'b': 'B'}}",
          "0;{'index': []}",
          "1;{}",
          "1;null",
          "3;{'index': ['a', 'b']}",
          "'x';{'index': ['a', 'b']}"
        })
    void areRefusedWhereTheyContradictEachOther(String size, String category) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> one(size, category))
          .satisfies(it -> assertThat(it.remark().code()).isEqualTo("ssb-uleselig"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'version': '2.0', 'class': 'collection', 'link': {}};ssb-ikke-json-stat",
        "{'version': '2.0', 'class': 'error', 'status': '404', 'label': 'x'};ssb-ikke-json-stat",
        "{'version': '1.2', 'dataset': {}};ssb-ikke-json-stat",
        "{'error': [{'status': '400'}]};ssb-ikke-json-stat",
        "[];ssb-ikke-json-stat",
        "4;ssb-ikke-json-stat",
        "{};ssb-uleselig",
        "{'version': '2.0', 'class': 'dataset', 'id': ['A'], 'size': [1]};ssb-uleselig",
        "{'id': ['A', 'A'], 'size': [1, 1], 'dimension': {'A': {'category': {'index': ['x']}}}};"
            + "ssb-uleselig",
        "{'version': };ssb-ikke-json",
        "<html></html>;ssb-ikke-json"
      })
  void refusesWhatIsNoDataset(String json, String code) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> read(json))
        .satisfies(it -> assertThat(it.remark().code()).isEqualTo(code));
  }

  @Test
  void takesAnAnswerThatEndsTooEarlyForABrokenLine() {
    assertThatThrownBy(() -> read("{'version': '2.0', 'value': [1, 2"))
        .isInstanceOf(Unreachable.class);
  }

  /** A description of a table has no cells, so it may be of any size. */
  @Test
  void describesTablesWithMoreCellsThanCanBeRead() {
    var ids = new ArrayList<String>();
    var dimensions = new ArrayList<String>();
    for (var i = 0; i < 30; i++) {
      ids.add("'v" + i + "'");
      dimensions.add("'v" + i + "': {'category': {'index': ['a', 'b', 'c', 'd', 'e']}}");
    }
    var json =
        "{'id': "
            + ids
            + ", 'size': "
            + Collections.nCopies(30, 5)
            + ", 'dimension': {"
            + String.join(",", dimensions)
            + "}, 'value': %s}";
    assertThat(read(json.formatted("null")).metadata().variables()).hasSize(30);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> read(json.formatted("{'0': 1}")))
        .satisfies(it -> assertThat(it.remark().code()).isEqualTo("ssb-for-mange-celler"));
  }

  @Test
  void findsTheMunicipalitiesAmongWhatIsCalledGeographic() {
    var dataset =
        read(
            """
            {'version': '2.0', 'class': 'dataset',
             'role': {'time': ['Tid'], 'geo': ['Landsdel']},
             'id': ['Landsdel', 'Gjerningssted', 'Tid'], 'size': [1, 2, 1],
             'dimension': {
               'Landsdel': {'category': {'index': ['1']}},
               'Gjerningssted': {'category': {'index': ['Ialt', '0301']}},
               'Tid': {'category': {'index': ['2020']}}},
             'value': [1, 2]}
            """);
    assertThat(dataset.metadata().region().orElseThrow().code()).isEqualTo("Gjerningssted");
    assertThat(dataset.metadata().variable("Landsdel").orElseThrow().role()).isEqualTo(Role.OTHER);
  }
}
