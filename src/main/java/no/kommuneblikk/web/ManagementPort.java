package no.kommuneblikk.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The port on which only the machine itself is told how the product is doing. It must not keep a
 * product from starting: where another has the usual port, and nobody has named one, there is none.
 */
class ManagementPort implements EnvironmentPostProcessor {

  private static final String PORT = "management.server.port";
  private static final String SOURCE = "managementPort";
  private static final String NAMED = "kommuneblikk.management-port";
  static final int USUAL = 9180;
  private static final int NONE = -1;

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.containsProperty(PORT)) {
      return;
    }
    var named = environment.getProperty(NAMED, "");
    Object port = serves(environment) ? (named.isBlank() ? usual() : named) : NONE;
    environment.getPropertySources().addLast(new MapPropertySource(SOURCE, Map.of(PORT, port)));
  }

  /** True where the product serves, and the usual port was another's. */
  static boolean isLacking(ConfigurableEnvironment environment) {
    return environment.getPropertySources().get(SOURCE) instanceof MapPropertySource source
        && Objects.equals(source.getProperty(PORT), NONE)
        && serves(environment);
  }

  private static boolean serves(ConfigurableEnvironment environment) {
    return !"none".equals(environment.getProperty("spring.main.web-application-type"));
  }

  private static int usual() {
    try (var socket = new ServerSocket(USUAL, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      return NONE;
    }
  }
}
