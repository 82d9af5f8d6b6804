package no.kommuneblikk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ManagementPortTest {

  private static final String PORT = "management.server.port";

  private static StandardEnvironment environment(Map<String, Object> settings) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    new ManagementPort().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }

  @Test
  void aNamedPortIsThePort() {
    assertThat(environment(Map.of("kommuneblikk.management-port", "9999")).getProperty(PORT))
        .isEqualTo("9999");
  }

  @Test
  void aCommandAtTheTerminalHasNone() {
    var environment = environment(Map.of("spring.main.web-application-type", "none"));
    assertThat(environment.getProperty(PORT)).isEqualTo("-1");
    assertThat(ManagementPort.isLacking(environment)).isFalse();
  }

  /** Whether this test takes the usual port or another program has it already. */
  @Test
  void aSecondProductOnTheMachineStartsWithoutOneAndSaysSo() throws IOException {
    try (var _ = taken()) {
      var environment = environment(Map.of());
      assertThat(environment.getProperty(PORT)).isEqualTo("-1");
      assertThat(ManagementPort.isLacking(environment)).isTrue();
    }
  }

  private static AutoCloseableSocket taken() throws IOException {
    var socket = new ServerSocket();
    try {
      socket.bind(
          new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), ManagementPort.USUAL));
    } catch (java.net.BindException e) {
      // It is another's already
    }
    return socket::close;
  }

  private interface AutoCloseableSocket extends AutoCloseable {
    @Override
    void close() throws IOException;
  }
}
