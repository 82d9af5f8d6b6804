package no.kommuneblikk.intake.statbank;

/** Knows which municipality numbers were in use in which year. */
@FunctionalInterface
public interface Validity {

  boolean isValid(String number, int year);
}
