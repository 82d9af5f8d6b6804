package no.kommuneblikk.intake.statbank;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatBankConfiguration {

  /** One for everybody: the StatBank counts the queries of the whole machine. */
  @Bean
  StatBank statBank(
      @Value("${kommuneblikk.ssb.v2:https://data.ssb.no/api/pxwebapi/v2}") URI v2,
      @Value("${kommuneblikk.ssb.v0:https://data.ssb.no/api/v0/no/table}") URI v0) {
    return StatBank.at(v2, v0);
  }
}
