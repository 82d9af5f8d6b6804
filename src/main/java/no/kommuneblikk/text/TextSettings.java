package no.kommuneblikk.text;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which languages are spoken besides those with texts.
 *
 * @param pseudo whether the address may ask for {@link PseudoLanguage}, which is for whoever tests
 */
@ConfigurationProperties("kommuneblikk.texts")
public record TextSettings(boolean pseudo) {}
