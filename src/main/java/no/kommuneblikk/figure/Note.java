package no.kommuneblikk.figure;

import java.util.List;

/**
 * Something that is said below a figure. A page can say what its figures share once, and a file say
 * all of it, by what a note is and how far it holds; nobody has to compare sentences.
 *
 * @param kind what it is said for
 * @param scope how far it holds
 * @param text the sentence
 */
public record Note(Kind kind, Scope scope, String text) {

  /** What a note is said for. */
  public enum Kind {
    /** That values are generated. */
    EXAMPLE,
    /** What weakens the values, or must not be made of them. */
    CAVEAT,
    /** How the values are reckoned, and of whom. */
    METHOD,
    /** What a source says of its figures. */
    SOURCE,
    /** How the figure is read. */
    READING,
    /** What the reader's choice leaves out or shows in another way. */
    CHOICE
  }

  /** How far a note holds. */
  public enum Scope {
    /** Wherever such values are shown. */
    PRODUCT,
    /** For the figures that answer a page's question. */
    PAGE,
    /** For one figure, whatever is selected. */
    FIGURE,
    /** For what is selected, as it tells of just these values. */
    SELECTION
  }

  public static Note example(String text) {
    return new Note(Kind.EXAMPLE, Scope.PRODUCT, text);
  }

  public static Note caveat(String text) {
    return new Note(Kind.CAVEAT, Scope.FIGURE, text);
  }

  public static Note method(String text) {
    return new Note(Kind.METHOD, Scope.FIGURE, text);
  }

  /** Who a comparison group is made of. */
  public static List<Note> ofGroup(List<String> texts) {
    return texts.stream().map(text -> method(text).ofThese()).toList();
  }

  public static Note source(String text) {
    return new Note(Kind.SOURCE, Scope.FIGURE, text);
  }

  public static Note reading(String text) {
    return new Note(Kind.READING, Scope.FIGURE, text);
  }

  public static Note choice(String text) {
    return new Note(Kind.CHOICE, Scope.SELECTION, text);
  }

  /** The same, of whatever figure shows such values. */
  public Note everywhere() {
    return new Note(kind, Scope.PRODUCT, text);
  }

  /** The same, of all figures of the page. */
  public Note ofPage() {
    return new Note(kind, Scope.PAGE, text);
  }

  /** The same, of just these values. */
  public Note ofThese() {
    return new Note(kind, Scope.SELECTION, text);
  }

  public boolean isExample() {
    return kind == Kind.EXAMPLE;
  }
}
