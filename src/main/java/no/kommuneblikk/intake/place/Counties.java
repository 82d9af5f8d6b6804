package no.kommuneblikk.intake.place;

import java.util.List;
import java.util.Set;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.place.AreaResolver.Doubt;
import no.kommuneblikk.intake.place.AreaResolver.NotFound;
import no.kommuneblikk.intake.place.Gazetteer.CountyId;
import org.jspecify.annotations.Nullable;

/** The counties that a row tells, in a column of their own and beside the name. */
final class Counties {

  private Counties() {}

  /** Why a municipality can't be the one meant; null if it lies or lay where the row says. */
  static @Nullable NotFound disagreement(
      Gazetteer gazetteer, Area area, String number, Set<CountyId> beside) {
    if (!beside.isEmpty() && !gazetteer.isIn(number, beside)) {
      return notThere(gazetteer, area.text(), number);
    }
    for (var text : area.counties()) {
      var county = gazetteer.county(text);
      if (!county.isEmpty() && !gazetteer.isIn(number, county)) {
        return notThere(gazetteer, text, number);
      }
    }
    return null;
  }

  private static NotFound notThere(Gazetteer gazetteer, String county, String number) {
    return NotFound.because("fylke-passer-ikke", gazetteer.described(number), county);
  }

  /** Whether a municipality lies or lay in every county that the row tells. */
  static boolean agree(Gazetteer gazetteer, Area area, String number, Set<CountyId> beside) {
    return disagreement(gazetteer, area, number, beside) == null;
  }

  /** What stands in the column of the county and is none. */
  static List<Doubt> doubts(Gazetteer gazetteer, Area area) {
    return area.counties().stream()
        .filter(text -> gazetteer.county(text).isEmpty())
        .map(text -> new Doubt("ukjent-fylke", List.of(text)))
        .toList();
  }
}
