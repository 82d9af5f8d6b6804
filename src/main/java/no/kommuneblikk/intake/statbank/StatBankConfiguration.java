package no.kommuneblikk.intake.statbank;

import java.net.URI;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class StatBankConfiguration {

  private static final String V2 = "kommuneblikk.ssb.v2";
  private static final String V0 = "kommuneblikk.ssb.v0";

  /** One for everybody: the StatBank counts the queries of the whole machine. */
  @Bean
  StatBank statBank(Environment environment) {
    return StatBank.at(
        address(environment, V2, "https://data.ssb.no/api/pxwebapi/v2"),
        address(environment, V0, "https://data.ssb.no/api/v0/no/table"));
  }

  private static URI address(Environment environment, String name, String usual) {
    var given = environment.getProperty(name, usual).strip();
    try {
      return Settings.checked(URI.create(given));
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationPropertyValueException(
          name, given, "Den skal være en adresse som " + usual + ".");
    }
  }
}
