package no.kommuneblikk.geography;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the municipal divisions. Small and seldom changed, so {@link Geography} keeps it all. */
interface GeographyRepository extends Repository<Municipality, String> {

  @Query(
      """
      SELECT structure, number, name, display_name, county, population_2020 AS population2020,
             kostra_group, centrality
      FROM municipality ORDER BY structure, display_name
      """)
  List<Municipality> municipalities();

  @Query("SELECT structure, number, name FROM county ORDER BY structure, number")
  List<CountyRow> counties();

  @Query("SELECT number, name FROM municipality_name ORDER BY number, name")
  List<NameRow> names();

  @Query(
      """
      SELECT effective_year, from_number, to_number, weight
      FROM municipality_change ORDER BY effective_year, from_number, to_number
      """)
  List<BoundaryChange> changes();

  @Query(
      """
      SELECT from_number, to_structure, to_number, MAX(weight) AS weight
      FROM lineage GROUP BY from_number, to_structure, to_number
      ORDER BY from_number, to_structure, MAX(weight) DESC, to_number
      """)
  List<SuccessionRow> successions();

  @Query(
      """
      SELECT UPPER(scheme) AS scheme,
             CASE size_group WHEN 'liten' THEN 'SMALL' WHEN 'mellomstor' THEN 'MEDIUM' ELSE 'LARGE' END
               AS `group`,
             lower, upper
      FROM size_scheme ORDER BY scheme, position
      """)
  List<SizeLimits> sizeLimits();

  /** A county of one structure. */
  record CountyRow(int structure, String number, String name) {}

  /** A name that people may search for. */
  record NameRow(String number, String name) {}

  /** Where the area of a number went, in any of the structures. */
  record SuccessionRow(String fromNumber, int toStructure, String toNumber, double weight) {}
}
