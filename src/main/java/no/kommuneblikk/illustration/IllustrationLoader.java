package no.kommuneblikk.illustration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import no.kommuneblikk.indicator.NewObservation;
import no.kommuneblikk.indicator.NewRelease;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.ReleaseContents;
import no.kommuneblikk.indicator.ReleaseWriter;
import no.kommuneblikk.indicator.Turns;
import no.kommuneblikk.reference.ReferenceLoader;
import no.kommuneblikk.text.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Publishes the illustration set as a release of its own, flagged as illustration, when the
 * database does not hold the one that these parameters and this background give.
 */
@Component
@Lazy(false)
class IllustrationLoader {

  private static final Logger log = LoggerFactory.getLogger(IllustrationLoader.class);
  private static final String PARAMETERS = "db/illustration/parameters.properties";
  private static final String SOURCE = "kommuneblikk-illustrasjon";
  private static final String PLAN = "opptrapping-rus-2016";
  private static final String RATINGS = "mal-vurderinger";
  private static final int STRUCTURE = 2020;
  private static final int BATCH = 2_000;

  private final BackgroundReader backgrounds;
  private final ReleaseWriter releases;
  private final ReleaseContents contents;
  private final JdbcTemplate jdbc;

  /** Takes the reference loader, as nothing can be generated before the background is there. */
  IllustrationLoader(
      ReferenceLoader reference,
      BackgroundReader backgrounds,
      ReleaseWriter releases,
      ReleaseContents contents,
      JdbcTemplate jdbc,
      Turns turns) {
    this.backgrounds = backgrounds;
    this.releases = releases;
    this.contents = contents;
    this.jdbc = jdbc;
    turns.take(() -> loadIfNewer(reference.fingerprint()));
  }

  private void loadIfNewer(String background) {
    try {
      var parameters = new ClassPathResource(PARAMETERS);
      var release =
          new NewRelease(
              "illustrasjon-1",
              SOURCE,
              "eksempeltall 1",
              null,
              NewRelease.Origin.ILLUSTRATION,
              fingerprint(background, parameters.getContentAsByteArray()));
      if (releases.holds(release)) {
        return;
      }
      log.info("Lager eksempeltallene.");
      try (Reader reader =
          new InputStreamReader(parameters.getInputStream(), StandardCharsets.UTF_8)) {
        publish(
            release,
            new IllustrationGenerator(Parameters.read(reader)).generate(backgrounds.read()));
      }
    } catch (IOException e) {
      throw new IllegalStateException("The parameters of the illustration can't be read", e);
    }
  }

  private void publish(NewRelease release, Illustration illustration) {
    var indicators =
        illustration.values().stream().map(GeneratedValue::indicator).collect(Collectors.toSet());
    indicators.add(RATINGS);
    var id =
        releases.publish(
            release,
            Set.copyOf(indicators),
            illustration.values().stream().map(IllustrationLoader::observation).toList());
    jdbc.batchUpdate(
        """
        INSERT INTO goal_rating (release_id, plan, structure, municipality, goal, scope, rating,
                                 author_role, rated_on, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        illustration.ratings(),
        BATCH,
        (statement, rating) -> {
          statement.setInt(1, id);
          statement.setString(2, PLAN);
          statement.setInt(3, STRUCTURE);
          statement.setString(4, rating.municipality());
          statement.setInt(5, rating.goal());
          statement.setString(6, rating.scope());
          statement.setString(7, rating.rating());
          statement.setString(8, rating.authorRole());
          statement.setObject(9, rating.ratedOn());
          statement.setString(10, rating.reason());
        });
    // The ratings too, which came after the values
    contents.note(id);
  }

  private static NewObservation observation(GeneratedValue value) {
    return new NewObservation(
        value.indicator(),
        value.year(),
        value.municipality(),
        value.value(),
        Quality.of(value.quality()));
  }

  private static String fingerprint(String background, byte[] parameters) {
    var digest = Sha256.digest();
    digest.update(background.getBytes(StandardCharsets.UTF_8));
    digest.update(parameters);
    return Sha256.text(digest);
  }
}
