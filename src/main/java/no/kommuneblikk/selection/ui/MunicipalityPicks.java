package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Municipalities as they are listed in a field that finds them by any name or number. */
public final class MunicipalityPicks {

  private static final int MOST_HITS = 50;

  private MunicipalityPicks() {}

  /** A municipality and how it is listed; the same municipality is the same choice. */
  public record Pick(String number, String name, String listed) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pick choice && choice.number.equals(number);
    }

    @Override
    public int hashCode() {
      return number.hashCode();
    }
  }

  /** A municipality by its own name. */
  public static Pick of(Municipality municipality) {
    var name = municipality.displayName();
    return new Pick(municipality.number(), name, name);
  }

  /** What a field asks while somebody types into it. */
  public static FetchCallback<Pick, String> in(MunicipalitySearch search, Texts texts) {
    return query ->
        search.find(query.getFilter().orElse(""), MOST_HITS).stream()
            .skip(query.getOffset())
            .limit(query.getLimit())
            .map(hit -> pick(hit, texts));
  }

  private static Pick pick(MunicipalitySearch.Hit hit, Texts texts) {
    var own = of(hit.municipality());
    var alias = hit.alias();
    return alias == null
        ? own
        : new Pick(
            own.number(), own.name(), texts.text("selection.highlight.alias", own.name(), alias));
  }

  /** The words that screen readers are given for a list of several choices. */
  public static MultiSelectComboBoxI18n words(Texts texts) {
    return new MultiSelectComboBoxI18n()
        .setCleared(texts.text("selection.list.cleared"))
        .setFocused(texts.text("selection.list.focused"))
        .setSelected(texts.text("selection.list.selected"))
        .setDeselected(texts.text("selection.list.deselected"))
        .setTotal(texts.text("selection.list.total"));
  }
}
