/**
 * A municipality of one structure.
 *
 * @param name the Norwegian name without county or Sámi and Kven parallels
 * @param centrality Statistics Norway's class 1 (most central) to 6, or empty where it is not known
 */
record Municipality(
    String number, String name, String county, String countyName, String centrality) {}
