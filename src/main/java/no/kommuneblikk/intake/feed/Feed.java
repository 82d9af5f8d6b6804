package no.kommuneblikk.intake.feed;

/** Something that figures come in from, such as a file or a table of the StatBank. */
public interface Feed {

  /**
   * Reads everything once, from one end to the other, without keeping it in memory.
   *
   * @throws Refused if the source as a whole can't be used
   * @throws Cancelled if the receiver wants no more
   */
  void read(Receiver receiver);
}
