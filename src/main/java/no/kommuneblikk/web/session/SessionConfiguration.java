package no.kommuneblikk.web.session;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much there is room for here, and how it is measured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

  @Bean
  Room room(SessionSettings settings, MeterRegistry meters) {
    var most = settings.most(Runtime.getRuntime().maxMemory());
    var room = new Room(most, settings.mostOfOneAddress(most), System::nanoTime);
    Gauge.builder("kommuneblikk.sessions", room, Room::taken).register(meters);
    Gauge.builder("kommuneblikk.sessions.most", room, Room::most).register(meters);
    return room;
  }
}
