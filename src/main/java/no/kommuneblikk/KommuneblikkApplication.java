package no.kommuneblikk;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import no.kommuneblikk.intake.terminal.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Kommuneblikk. All configuration is in {@code application.yaml} and the environment. */
// Topics name their classes alike; the package tells them apart. Refusals are answered by the web
// server's own page, see WebServerErrors
@EnableScheduling
@SpringBootApplication(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    exclude = ErrorMvcAutoConfiguration.class)
@StyleSheet(Aura.STYLESHEET)
@CssImport("./styles/kommuneblikk.css")
public class KommuneblikkApplication implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;

  static void main(String[] arguments) {
    if (Terminal.understands(arguments)) {
      System.exit(Terminal.run(KommuneblikkApplication.class, arguments));
    }
    SpringApplication.run(KommuneblikkApplication.class, arguments);
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addFavIcon("icon", "icons/kommuneblikk.svg", "any");
    settings.addMetaTag("color-scheme", "light");
  }
}
