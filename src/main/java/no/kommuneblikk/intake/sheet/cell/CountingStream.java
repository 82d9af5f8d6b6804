package no.kommuneblikk.intake.sheet.cell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that have been read, to tell how far the reading has come. */
public final class CountingStream extends FilterInputStream {

  private long count;

  public CountingStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    var read = super.read(bytes, offset, length);
    count += Math.max(read, 0);
    return read;
  }

  /**
   * How much of the whole has been read, from 0 to 1.
   *
   * @param size of the whole; 0 or less where it is not known
   */
  public double shareOf(long size) {
    return size <= 0 ? 0 : Math.min(1, (double) count / size);
  }
}
