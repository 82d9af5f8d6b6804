package no.kommuneblikk;

import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.geography.Geography;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is called the same in every language: areas, publications and who made them, codes. */
public final class ProperNames {

  private ProperNames() {}

  /** All that the product knows. */
  public static List<String> of(Geography geography, JdbcClient jdbc) {
    var atlas = geography.atlas();
    return Stream.of(
            Stream.of("Kommuneblikk", "KoRus", "SSB", "CSV", "JSON", "PNG", "SVG"),
            jdbc
                .sql(
                    """
                    SELECT publisher FROM source UNION SELECT title FROM source
                    UNION SELECT licence FROM source UNION SELECT url FROM source
                    UNION SELECT label FROM data_release UNION SELECT code FROM data_release
                    UNION SELECT code FROM indicator
                    """)
                .query(String.class)
                .list()
                .stream(),
            atlas
                .structures()
                .flatMap(
                    year ->
                        Stream.concat(
                            atlas.municipalities(year).stream()
                                .flatMap(it -> Stream.of(it.displayName(), it.name())),
                            atlas.counties(year).stream().map(County::name))))
        .flatMap(names -> names)
        .filter(name -> !name.isBlank())
        .toList();
  }
}
