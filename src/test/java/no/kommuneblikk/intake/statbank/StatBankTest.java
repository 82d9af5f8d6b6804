package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.Unreachable;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the StatBank is talked to, when it is well and when it is not. */
class StatBankTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final StubPlaces PLACES = StubPlaces.always(List.of("3801", "3816"));

  private final FakePace pace = new FakePace();
  private final StatBankStub stub = StatBankStub.start().addTable(StubTables.spending(PLACES));
  private final StatBank bank = bank(3, Duration.ofSeconds(20));

  @AfterEach
  void stop() {
    stub.close();
  }

  private StatBank bank(int attempts, Duration timeout) {
    return new StatBank(
        new Settings(
            stub.baseV2(),
            stub.baseV0(),
            800_000,
            30,
            Duration.ofSeconds(60),
            timeout,
            1_000_000,
            attempts),
        pace);
  }

  private TableMetadata ask() {
    return bank.metadata("12362", Waiting.PATIENTLY);
  }

  private static StubTrouble[] times(int count, StubTrouble trouble) {
    var troubles = new StubTrouble[count];
    Arrays.fill(troubles, trouble);
    return troubles;
  }

  private static String said(Remark remark) {
    assertThat(remark.isError()).isTrue();
    return remark.message(TEXTS);
  }

  private Remark refused(String table) {
    try {
      bank.metadata(table, Waiting.PATIENTLY);
    } catch (Refused e) {
      return e.remark();
    }
    throw new AssertionError("Not refused");
  }

  private Remark unreachable() {
    try {
      ask();
    } catch (Unreachable e) {
      return e.remark();
    }
    throw new AssertionError("Not unreachable");
  }

  @Test
  void describesATable() {
    var metadata = ask();
    assertThat(metadata.title()).startsWith("Utgifter til tjenesteområdene, kommunekonsern");
    assertThat(metadata.region().orElseThrow().code()).isEqualTo("KOKkommuneregion0000");
    assertThat(metadata.time().orElseThrow().codes()).contains("2015", "2025");
    assertThat(metadata.contents().orElseThrow().value("KOSbelop0000").orElseThrow().unit())
        .isEqualTo("1000 kr");
    assertThat(metadata.isKostra()).isTrue();
  }

  @Test
  void describesATableTheSameOverBothInterfaces() {
    var overV2 = ask();
    stub.v2Away(true);
    var overV0 = ask();
    assertThat(overV0.title()).isEqualTo(overV2.title());
    assertThat(overV0.variables())
        .extracting(Variable::role)
        .containsExactlyElementsOf(overV2.variables().stream().map(Variable::role).toList());
    assertThat(overV0.variables())
        .extracting(Variable::codes)
        .containsExactlyElementsOf(overV2.variables().stream().map(Variable::codes).toList());
  }

  @Test
  void findsTables() {
    stub.addTable(StubTables.population(PLACES)).addTable(StubTables.socialAssistance(PLACES));
    assertThat(bank.find("sosialhjelp", Waiting.PATIENTLY))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.table()).isEqualTo("12210");
              assertThat(it.title()).startsWith("Sosialtjeneste, sosialhjelp");
              assertThat(it.firstPeriod()).isEqualTo("2015");
              assertThat(it.lastPeriod()).isEqualTo("2021");
              assertThat(it.discontinued()).isTrue();
              assertThat(it.updated()).hasToString("2022-06-15");
            });
    assertThat(bank.find("æ & ø = å", Waiting.PATIENTLY)).isEmpty();
  }

  @Test
  void saysSoIfTheSearchIsAway() {
    stub.next(StubTrouble.status(404, ""));
    assertThatExceptionOfType(Unreachable.class)
        .isThrownBy(() -> bank.find("rus", Waiting.PATIENTLY))
        .satisfies(it -> assertThat(said(it.remark())).startsWith("SSBs søk etter tabeller"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1236", "123456", "12362/data", "../config", "abcde", "1236²"})
  void refusesWhatIsNoTableNumberWithoutAsking(String table) {
    assertThat(said(refused(table))).contains("ikke et tabellnummer");
    assertThat(stub.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://data.ssb.no/v2", "file:///etc/passwd", "data.ssb.no", "https://a:b@c/v2"})
  void takesWebAddressesOnly(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatBank.at(URI.create(address), stub.baseV0()));
  }

  @Nested
  class Fallback {

    @Test
    void v0IsAskedWhereV2IsClosed() {
      stub.v2Away(true);
      assertThat(ask().table()).isEqualTo("12362");
      assertThat(stub.requests()).hasSize(4).last().isEqualTo("GET /api/v0/no/table/12362");
    }

    @Test
    void v2IsLeftAloneForTenMinutesAfterThat() {
      stub.v2Away(true);
      ask();
      stub.v2Away(false);
      ask();
      assertThat(stub.requests().getLast()).contains("/v0/");
      pace.pass(10 * 60_000L);
      ask();
      assertThat(stub.requests().getLast()).contains("/v2/");
    }

    @Test
    void v0IsAskedWhereV2IsNotThere() {
      stub.next(StubTrouble.status(404, "<html>Not found</html>"));
      assertThat(ask().table()).isEqualTo("12362");
      assertThat(stub.requests()).hasSize(2);
    }

    @Test
    void aTableIsUnknownIfNeitherHasIt() {
      assertThat(said(refused("54321"))).startsWith("SSB har ingen tabell med nummer 54321.");
      assertThat(stub.requests()).hasSize(2);
    }

    @Test
    void aTableIsUnknownIfV2SaysSoAndV0IsAway() {
      stub.next(StubTrouble.status(404, ""));
      stub.next(times(3, StubTrouble.closed()));
      assertThat(said(refused("54321"))).startsWith("SSB har ingen tabell med nummer 54321.");
    }

    @Test
    void v0IsNotAskedWhereTheQueryItselfIsWrong() {
      stub.next(StubTrouble.status(400, StubAnswers.problem(400, "Non-existent value")));
      refused("12362");
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @Nested
  class Trouble {

    @Test
    void thatPassesIsTriedAgainAfterAWhile() {
      stub.next(StubTrouble.closed(), StubTrouble.status(500, ""));
      assertThat(ask().table()).isEqualTo("12362");
      assertThat(pace.slept()).isEqualTo(3000);
      assertThat(stub.requests()).hasSize(3).allMatch(it -> it.contains("/v2/"));
    }

    @Test
    void ofALineThatBreaksIsTriedAgain() {
      stub.next(StubTrouble.cutOff());
      assertThat(ask().table()).isEqualTo("12362");
      assertThat(stub.requests()).hasSizeGreaterThan(1);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
      stub.next(StubTrouble.busy("17"));
      var kept = new KeptTables();
      bank.metadata("12362", kept::waiting);
      assertThat(pace.slept()).isEqualTo(17_000);
      assertThat(kept.waits).first().isEqualTo(17L);
      assertThat(kept.waits).last().isEqualTo(1L);
    }

    @Test
    void waitsUntilAMomentThatIsGiven() {
      var moment = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(30);
      stub.next(StubTrouble.busy(moment.format(DateTimeFormatter.RFC_1123_DATE_TIME)));
      ask();
      assertThat(pace.slept()).isBetween(20_000L, 31_000L);
    }

    @Test
    void waitsAMinuteWhereItIsNotSaidHowLong() {
      stub.next(StubTrouble.busy("soon"));
      ask();
      assertThat(pace.slept()).isEqualTo(60_000);
    }

    @Test
    void thatWouldTakeTooLongIsToldAtOnce() {
      stub.next(StubTrouble.busy("3600"));
      assertThat(said(unreachable())).startsWith("SSB har fått flere spørringer herfra");
      assertThat(pace.slept()).isZero();
    }

    @Test
    void ofTooManyQueriesIsNotTakenToV0() {
      stub.next(times(3, StubTrouble.busy("1")));
      assertThat(said(unreachable())).startsWith("SSB har fått flere spørringer herfra");
      assertThat(stub.requests()).hasSize(3).allMatch(it -> it.contains("/v2/"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "503;Service Unavailable;SSBs statistikkbank er stengt akkurat nå",
          "500;;Noe er galt hos SSBs statistikkbank (svar 500)",
          "502;<html>Bad gateway</html>;Noe er galt hos SSBs statistikkbank (svar 502)",
          "200;<html>Vedlikehold</html>;SSB svarte med en nettside i stedet for tall",
          "200;;SSB svarte med en nettside i stedet for tall"
        })
    void thatStaysIsToldWithWhatToDo(int status, String body, String said) {
      stub.next(times(6, StubTrouble.status(status, body == null ? "" : body)));
      assertThat(said(unreachable())).startsWith(said).contains("Prøv igjen");
      assertThat(stub.requests()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "400;{\"title\":\"Missing selection for mandantory variable\"};SSB krever at det velges",
          "400;{\"title\":\"Non-existent value\"};Tabell 12362 har ikke en verdi",
          "400;{\"title\":\"Non-existent codelist\"};Tabell 12362 har ikke kodelisten",
          "400;{\"title\":\"Non-existent variable\"};Tabell 12362 har ikke variabelen",
          "400;The request for variable 'Tid' has an error.;Tabell 12362 har ikke en verdi",
          "400;{\"title\":\"Illegal selection expression\"};SSB avviste spørringen til tabell",
          "400;\"ren tekst\";SSB avviste spørringen til tabell 12362 (svar 400: ren tekst)",
          "400;;SSB avviste spørringen til tabell 12362 (svar 400: –)",
          "403;{\"title\":\"Too many cells selected\"};Utvalget fra tabell 12362 er større enn",
          "403;<b>Forbidden</b>;SSB avviste spørringen til tabell 12362 (svar 403: Forbidden)",
          "414;;Utvalget fra tabell 12362 er større enn",
          "418;;SSB avviste spørringen til tabell 12362 (svar 418",
          "200;{\"a\": nonsense};Svaret fra SSB er skadet",
          "200;{\"class\":\"error\"};SSB svarte for tabell 12362 med noe annet enn tall"
        })
    void thatAnotherTryDoesNotMendIsRefused(int status, String body, String said) {
      stub.next(StubTrouble.status(status, body == null ? "" : body));
      assertThat(said(refused("12362"))).startsWith(said).contains("Ingenting er ");
      assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void repeatsWhatTheStatBankSaysWithoutItsMarkupAndLength() {
      stub.next(StubTrouble.status(400, "<p>" + "nei\n".repeat(1000) + "</p>"));
      assertThat(said(refused("12362"))).contains("nei nei").hasSizeLessThan(450);
    }

    @Test
    void ofSilenceEndsWithTheTimeItIsGiven() {
      stub.next(times(2, StubTrouble.silent()));
      var hasty = bank(1, Duration.ofMillis(300));
      assertThatExceptionOfType(Unreachable.class)
          .isThrownBy(() -> hasty.metadata("12362", Waiting.PATIENTLY))
          .satisfies(it -> assertThat(said(it.remark())).contains("brukte for lang tid"));
    }

    @Test
    void ofAnAnswerWithoutEndIsStopped() {
      stub.next(StubTrouble.endless());
      assertThat(said(refused("12362"))).contains("større enn et svar skal være");
    }

    @Test
    void ofNobodyThereIsTold() {
      stub.close();
      assertThat(said(unreachable())).startsWith("SSBs statistikkbank svarer ikke.");
    }
  }

  @Nested
  class Redirects {

    @Test
    void areFollowedOnTheSameHost() {
      stub.next(StubTrouble.sentTo("/api/pxwebapi/v2/tables/12362/metadata?lang=no"));
      assertThat(ask().table()).isEqualTo("12362");
      assertThat(stub.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://localhost:1/x",
          "http://127.0.0.1:1/x",
          "file:///etc/passwd",
          "//example.org/x",
          "::"
        })
    void areNotFollowedElsewhere(String location) {
      stub.next(times(2, StubTrouble.sentTo(location)));
      assertThat(said(unreachable())).contains("adresse utenfor statistikkbanken");
      assertThat(stub.requests()).hasSize(2);
    }

    @Test
    void areNotFollowedInCircles() {
      stub.next(times(8, StubTrouble.sentTo("/rundt")));
      assertThat(said(unreachable())).contains("adresse utenfor statistikkbanken");
    }
  }

  @Nested
  class Limits {

    @Test
    void thirtyQueriesAreSentInAMinute() {
      var kept = new KeptTables();
      for (var i = 0; i < 30; i++) {
        bank.metadata("12362", kept::waiting);
      }
      assertThat(pace.slept()).isZero();
      pace.pass(20_000);
      bank.metadata("12362", kept::waiting);
      assertThat(pace.slept()).isEqualTo(40_000);
      assertThat(kept.waits).first().isEqualTo(40L);
    }

    @Test
    void waitingCanBeCancelled() {
      for (var i = 0; i < 30; i++) {
        ask();
      }
      var kept = new KeptTables().cancelAtWait(1);
      assertThatThrownBy(() -> bank.metadata("12362", kept::waiting)).isInstanceOf(Cancelled.class);
      assertThat(stub.requests()).hasSize(30);
    }

    @Test
    void aSlowAnswerCanBeCancelled() {
      stub.next(StubTrouble.silent());
      assertThatThrownBy(
              () ->
                  bank.metadata(
                      "12362",
                      seconds -> {
                        throw new Cancelled();
                      }))
          .isInstanceOf(Cancelled.class);
    }

    @Test
    void aLongQueryIsSentAsABody() {
      var few = new Extract("12362", List.of(all("3801")));
      assertThat(new DialectV2(stub.baseV2()).data(few).body()).isNull();
      var many = new Extract("12362", List.of(all(new String[600])));
      var call = new DialectV2(stub.baseV2()).data(many);
      assertThat(call.address().toString()).hasSizeLessThan(2100);
      assertThat(call.body()).contains("\"variableCode\":\"Region\"").contains("\"0599\"");
    }

    private Extract.Chosen all(String... codes) {
      var numbers = codes.clone();
      for (var i = 0; i < numbers.length; i++) {
        numbers[i] = "%04d".formatted(i);
      }
      return new Extract.Chosen("Region", List.of(numbers), false);
    }
  }

  @Test
  void theFeedTellsWhatTheStatBankMissesInAQuery() {
    var metadata = ask();
    var targets = ShippedTables.targets("12362").orElseThrow();
    var feed =
        new StatBankFeed(bank, metadata, new TableQuery("12362", targets, 2020, 2020), PLACES);
    // Since it was described, the table has got other functions
    stub.addTable(
        new StubTable(
            "12362",
            "Utgifter",
            "2026-06-15T06:00:00Z",
            metadata.variables().stream()
                .map(
                    it ->
                        new StubTable.StubVariable(
                            it.code(), it.label(), "", false, Map.of("ny", "Ny")))
                .toList(),
            at -> 1.0));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> feed.read(new KeptTables()))
        .satisfies(
            it -> assertThat(said(it.remark())).contains("ikke en verdi", "Non-existent value"));
  }
}
