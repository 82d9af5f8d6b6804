package no.kommuneblikk.intake.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.web.header.EdgeSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StewardKeyTest {

  private static final String CONFIGURED = "en-lang-nok-nøkkel";
  private static final Pattern TOLD = Pattern.compile("nøkkelen ([0-9a-f]{32}) ");

  private static StewardKey key(@Nullable String configured, boolean trustLoopback) {
    return new StewardKey(
        new AccessSettings(configured, trustLoopback),
        new EdgeSettings("https://tall.example.no/", List.of()),
        new TextCatalog());
  }

  @Test
  void theTerminalTellsANewKeyOnceAndNeverInAnAddress(CapturedOutput output) {
    var key = key(null, false);
    key.tell();
    var told = TOLD.matcher(output);
    assertThat(told.find()).isTrue();
    assertThat(Digest.of(told.group(1))).isEqualTo(key.digest());
    assertThat(output)
        .contains("åpne https://tall.example.no/data/innlesing og")
        .doesNotContain("=" + told.group(1));
    key.tell();
    assertThat(told.find()).isFalse();
    assertThat(key(null, false).digest()).isNotEqualTo(key.digest());
  }

  @Test
  void aKeyThatIsConfiguredIsNeverTold(CapturedOutput output) {
    var key = key(CONFIGURED, false);
    key.tell();
    assertThat(key.digest()).isEqualTo(Digest.of(CONFIGURED));
    assertThat(output).contains("KOMMUNEBLIKK_INTAKE_KEY").doesNotContain(CONFIGURED);
    assertThat(new AccessSettings(CONFIGURED, false).toString()).doesNotContain(CONFIGURED);
  }

  @Test
  void aShortKeyIsRefusedAndNotTold() {
    assertThatThrownBy(() -> key("for-kort", false))
        .isInstanceOfSatisfying(
            InvalidConfigurationPropertyValueException.class,
            problem -> {
              assertThat(problem.getReason()).contains("minst 16 tegn");
              assertThat(problem.getValue()).isNotEqualTo("for-kort");
              assertThat(problem).hasMessageNotContaining("for-kort");
            });
  }

  @Test
  void trustingTheMachineIsSaidAtStart(CapturedOutput output) {
    key(CONFIGURED, false).tell();
    assertThat(output).doesNotContain("uten nøkkel");
    key(CONFIGURED, true).tell();
    assertThat(output)
        .contains("WARN")
        .contains("uten nøkkel for alt som kommer fra denne maskinen");
  }
}
