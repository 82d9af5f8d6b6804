package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StatBankConfigurationTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(StatBankConfiguration.class);

  @Test
  void theRealStatBankIsAskedUnlessAnotherIsNamed() {
    application.run(context -> assertThat(context).hasSingleBean(StatBank.class));
    try (var stub = StatBankStub.start()) {
      stub.addTable(StubTables.population(StubPlaces.always(List.of("3801"))));
      application
          .withPropertyValues(
              "kommuneblikk.ssb.v2=" + stub.baseV2(), "kommuneblikk.ssb.v0=" + stub.baseV0())
          .run(
              context -> {
                var bank = context.getBean(StatBank.class);
                assertThat(bank.metadata("07459", Waiting.PATIENTLY).title())
                    .startsWith("Befolkning");
                assertThat(stub.requests()).hasSize(1);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.ssb.no", "ftp://data.ssb.no/api", "https://a:b@data.ssb.no", "h t"})
  void anAddressThatIsNoneIsTold(String address) {
    application
        .withPropertyValues("kommuneblikk.ssb.v0=" + address)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        problem -> {
                          assertThat(problem.getName()).isEqualTo("kommuneblikk.ssb.v0");
                          assertThat(problem.getReason()).contains("https://data.ssb.no/api/v0");
                        }));
  }
}
