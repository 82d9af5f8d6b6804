package no.kommuneblikk.profile;

import no.kommuneblikk.indicator.MeasureCodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The amounts that are followed from year to year. Named apart from the beans of other features.
 */
@Configuration(proxyBeanMethods = false)
class KronerLines {

  /** Net operating expenditure on function 243, services for people with substance-use problems. */
  @Bean
  KronerLine profileNetSpending(ProfileScope subjects) {
    return new KronerLine("kommune-netto", MeasureCodes.NET, "profile.net", subjects);
  }

  /** Grants that are applied for every year, chapter 765 item 62. */
  @Bean
  KronerLine profileGrants(ProfileScope subjects) {
    return new KronerLine("kommune-tilskudd", Money.GRANTS, "profile.grants", subjects);
  }
}
