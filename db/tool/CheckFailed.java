/**
 * The figures are not what they should be; the message is a whole sentence for the person who
 * builds them.
 */
final class CheckFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CheckFailed(String sentence) {
    super(sentence);
  }
}
