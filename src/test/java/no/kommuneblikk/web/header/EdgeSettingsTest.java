package no.kommuneblikk.web.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EdgeSettingsTest {

  @EnableConfigurationProperties(EdgeSettings.class)
  static class Settings {}

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Settings.class);

  @Test
  void nothingIsPublicAndNobodyMayFrameUnlessSaidSo() {
    application.run(
        context -> {
          var settings = context.getBean(EdgeSettings.class);
          assertThat(settings.publicAddress()).isNull();
          assertThat(settings.isEncrypted()).isFalse();
          assertThat(SecurityHeaders.frames("/", settings)).isEmpty();
        });
  }

  @Test
  void onlyConfiguredOriginsMayFrameAndNeverWhereFiguresAreLoaded() {
    application
        .withPropertyValues(
            "kommuneblikk.public-address=https://tall.example.no/",
            "kommuneblikk.frame-origins=https://korus.example.no, https://kart.example.no:8443")
        .run(
            context -> {
              var settings = context.getBean(EdgeSettings.class);
              assertThat(settings.publicAddress()).isEqualTo("https://tall.example.no");
              assertThat(settings.isEncrypted()).isTrue();
              assertThat(ContentPolicy.ofPage("", SecurityHeaders.frames("/arsverk", settings)))
                  .endsWith(
                      "frame-ancestors https://korus.example.no https://kart.example.no:8443");
              for (var path : new String[] {"/data", "/data/innlesing", "/data/innlesing/0a"}) {
                assertThat(ContentPolicy.ofPage("", SecurityHeaders.frames(path, settings)))
                    .endsWith("frame-ancestors 'none'");
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tall.example.no",
        "ftp://tall.example.no",
        "https://tall.example.no/mappe",
        "https://*",
        "https://a.no; script-src *",
        "https://a:b@tall.example.no"
      })
  void whatIsNoOriginIsTold(String given) {
    for (var setting : new String[] {"public-address", "frame-origins"}) {
      application
          .withPropertyValues("kommuneblikk." + setting + "=" + given)
          .run(
              context ->
                  assertThat(context)
                      .getFailure()
                      .rootCause()
                      .isInstanceOfSatisfying(
                          InvalidConfigurationPropertyValueException.class,
                          problem ->
                              assertThat(problem.getName()).isEqualTo("kommuneblikk." + setting)));
    }
  }
}
