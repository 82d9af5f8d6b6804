package no.kommuneblikk.about;

/** A count of people in a municipality of 2020 in one year, summed of those it was made of. */
public record CountRow(String municipality, int year, double value) {}
