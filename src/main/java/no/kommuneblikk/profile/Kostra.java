package no.kommuneblikk.profile;

/** What Statistics Norway says of one group of comparable municipalities. */
public record Kostra(int groupNumber, String population, String boundCosts, String freeIncome) {}
