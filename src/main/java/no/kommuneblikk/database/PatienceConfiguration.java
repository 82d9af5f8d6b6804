package no.kommuneblikk.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits between the product and whatever database it has. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Patience.class)
class PatienceConfiguration {

  @Bean
  static BeanPostProcessor patientConnections(ObjectProvider<Patience> patience) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool
            ? new PatientDataSource(pool, patience.getObject())
            : bean;
      }
    };
  }
}
