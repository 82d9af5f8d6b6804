package no.kommuneblikk.indicator;

/** A measure, and one that its values are made of: gross spending is net spending and income. */
public record Origin(String measure, String madeOf) {}
