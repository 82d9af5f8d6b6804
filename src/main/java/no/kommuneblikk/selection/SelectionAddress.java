package no.kommuneblikk.selection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.kommuneblikk.text.Texts;

/**
 * How a selection is written in an address. What is as by default is left out, so that a plain
 * address stays plain; {@link SelectionReader} reads it back.
 */
public final class SelectionAddress {

  static final String FROM = "fra";
  static final String TO = "til";
  static final String COUNTY = "fylke";
  static final String SCHEME = "skjema";
  static final String SIZE = "storrelse";
  static final String GROUPS = "grupper";
  static final String HIGHLIGHT = "uthev";
  static final String AGAINST = "mot";
  static final String STRUCTURE = "struktur";
  static final String PER = "per";
  static final String CARRIED_FORWARD = "videreforte";
  static final String ILLUSTRATION = "illustrasjon";
  static final String RELEASE = "utgave";
  static final String MUNICIPALITY = "kommune";
  static final String KEY = "fordeling";
  static final String UNITS = "enheter";
  static final String AREAS = "omrade";
  static final String WEIGHTS = "vekt";
  static final String NEIGHBOURS = "naboer";
  static final String REACH = "spenn";
  static final String MEASURE = "maling";
  static final String X = "x";
  static final String Y = "y";
  static final String CLASSES = "klasser";
  static final String MAP_FORM = "kart";
  static final String COST = "kostnad";
  static final String PRICES = "prisjustert";
  static final String AMOUNT = "belop";
  static final String LANGUAGE = "sprak";
  static final String AMOUNT_YEARS = "antall-ar";

  /**
   * The older or newer number by which a reader came to a profile; says where the page came from
   * and is no part of the selection.
   */
  public static final String CAME_BY = "fra-nummer";

  static final String NO = "nei";

  private SelectionAddress() {}

  /** The parameters that differ from the default, in a fixed order. */
  public static Map<String, String> parameters(Selection selection) {
    var standard = Selection.DEFAULT;
    var result = new LinkedHashMap<String, String>();
    if (!selection.years().equals(standard.years())) {
      result.put(FROM, String.valueOf(selection.years().from()));
      result.put(TO, String.valueOf(selection.years().to()));
    }
    if (selection.structure() != standard.structure()) {
      result.put(STRUCTURE, String.valueOf(selection.structure().year()));
    }
    if (!selection.counties().isEmpty()) {
      result.put(COUNTY, String.join(",", selection.counties()));
    }
    if (selection.scheme() != standard.scheme()) {
      result.put(SCHEME, selection.scheme().code());
    }
    var size = selection.size();
    if (size != null) {
      result.put(SIZE, size.code());
    }
    if (selection.groupBy() != standard.groupBy()) {
      result.put(GROUPS, selection.groupBy().code());
    }
    if (!selection.highlighted().isEmpty()) {
      result.put(HIGHLIGHT, String.join(",", selection.highlighted()));
    }
    if (selection.against() != standard.against()) {
      result.put(AGAINST, selection.against().code());
    }
    if (selection.per() != standard.per()) {
      result.put(PER, selection.per().code());
    }
    if (!selection.carriedForward()) {
      result.put(CARRIED_FORWARD, NO);
    }
    if (!selection.illustration()) {
      result.put(ILLUSTRATION, NO);
    }
    var release = selection.release();
    if (release != null) {
      result.put(RELEASE, release);
    }
    var municipality = selection.municipality();
    if (municipality != null) {
      result.put(MUNICIPALITY, municipality);
    }
    if (selection.key() != standard.key()) {
      result.put(KEY, selection.key().code());
    }
    PartAddress.write(selection.comparing(), result);
    PartAddress.write(selection.plotting(), result);
    PartAddress.write(selection.costing(), result);
    return result;
  }

  /** The query of an address, with its question mark; empty for the default selection. */
  public static String query(Selection selection) {
    var parameters = parameters(selection);
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  /** The same of a file, which has the language of its address and no other. */
  public static String query(Selection selection, Texts texts) {
    var query = query(selection);
    return texts.isUsual()
        ? query
        : query + (query.isEmpty() ? "?" : "&") + LANGUAGE + "=" + texts.language();
  }

  /** Commas and colons separate the parts of a value and stay readable. */
  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",").replace("%3A", ":");
  }
}
