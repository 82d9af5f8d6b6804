package no.kommuneblikk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.kommuneblikk.database.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole product on a port of its own, with the real database and the product's own
 * figures. All tests with this annotation that run in one process share one context, so one
 * database, and change nothing in it.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      // Tests that run side by side have a database each
      "kommuneblikk.data-dir=target/test-data/${test.process:1}",
      "management.server.port=0",
      "kommuneblikk.texts.pseudo=true",
      // All tests come from one address and ask for more than any hall
      "kommuneblikk.limits.work.burst=1000000",
      "kommuneblikk.intake.key=" + ProductTest.KEY,
      // Before the front end is built nothing else tells the framework not to look for its dev
      // server
      "vaadin.productionMode=true",
      // nor which of its two routers the browser has
      "vaadin.react.enable=false"
    })
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface ProductTest {

  /** The key of the stewards. */
  String KEY = "bare-for-provene-0123456789";
}
