package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one measure: the browser's own select while they are few, and a field that finds them
 * by their names where they are many. Of many the page keeps none, and sends a page of those that
 * are looked for.
 */
public final class MeasureSelect {

  /** More than this is no list that anybody reads. */
  static final int FEW = 40;

  private static final int MOST_HITS = 50;

  private final NativeSelect few = new NativeSelect();
  private final String label;
  private final Component labelled;
  private final Consumer<String> taker;
  private Component shown;
  private @Nullable ComboBox<Pick> many;
  private Map<String, String> offered = Map.of();
  private Supplier<Map<String, String>> offers = Map::of;

  /** A measure by its code and what it is called here; the same code is the same choice. */
  private record Pick(String code, String name) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pick pick && pick.code.equals(code);
    }

    @Override
    public int hashCode() {
      return code.hashCode();
    }
  }

  /**
   * A choice with nothing to choose between.
   *
   * @param taker is told the code that a reader has chosen
   */
  public MeasureSelect(String label, Consumer<String> taker) {
    this.label = label;
    this.taker = taker;
    labelled = few.labelled(label);
    shown = labelled;
    few.addValueChangeListener(event -> take(event.getValue(), event.isFromClient()));
  }

  private ComboBox<Pick> searched() {
    var known = many;
    if (known == null) {
      known = new ComboBox<>(label);
      known.setItemLabelGenerator(Pick::name);
      known.setItemsWithFilterConverter(this::found, filter -> filter);
      known.addValueChangeListener(
          event -> {
            if (event.getValue() != null) {
              take(event.getValue().code, event.isFromClient());
            }
          });
      many = known;
    }
    return known;
  }

  private void take(String code, boolean fromClient) {
    if (fromClient && offers.get().containsKey(code)) {
      taker.accept(code);
    }
  }

  private Stream<Pick> found(Query<Pick, String> query) {
    var words = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
    return offers.get().entrySet().stream()
        .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(words))
        .limit(MOST_HITS)
        .skip(query.getOffset())
        .limit(query.getLimit())
        .map(entry -> new Pick(entry.getKey(), entry.getValue()));
  }

  public Component component() {
    return shown;
  }

  /**
   * Shows what is chosen; tells nobody.
   *
   * @param offers codes and how each is worded, in the order of the list; asked anew whenever
   *     somebody looks for one
   */
  public void show(Supplier<Map<String, String>> offers, String chosen) {
    this.offers = offers;
    var wanted = offers.get();
    if (wanted.size() > FEW) {
      put(searched());
      searched().setValue(new Pick(chosen, wanted.getOrDefault(chosen, chosen)));
      return;
    }
    put(labelled);
    if (!wanted.equals(offered)) {
      offered = Map.copyOf(wanted);
      few.offer(wanted);
    }
    few.choose(chosen);
  }

  private void put(Component wanted) {
    if (wanted != shown) {
      shown
          .getParent()
          .map(HasComponents.class::cast)
          .ifPresent(parent -> parent.replace(shown, wanted));
      shown = wanted;
    }
  }
}
