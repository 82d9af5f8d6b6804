package no.kommuneblikk.release;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

  /** The one that says which day it is, to the whole product. */
  @Bean
  Clock clock() {
    return new SteadyTime(Clock.systemUTC(), System::nanoTime).withZone(Publishing.NORWAY);
  }
}
