package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
