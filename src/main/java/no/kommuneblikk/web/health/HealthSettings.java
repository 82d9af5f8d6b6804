package no.kommuneblikk.web.health;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * When the product can't serve any more.
 *
 * @param disk what has to be free where the data lie
 * @param memory how much of the memory may be in use after it was cleared up
 */
@ConfigurationProperties("kommuneblikk.health")
record HealthSettings(@DefaultValue("100MB") DataSize disk, @DefaultValue("92") int memory) {}
