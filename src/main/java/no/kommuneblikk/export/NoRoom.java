package no.kommuneblikk.export;

/** There is no room on the disk for a file that somebody asks for; answered with 503. */
class NoRoom extends RuntimeException {

  NoRoom(Exception cause) {
    super(cause);
  }
}
