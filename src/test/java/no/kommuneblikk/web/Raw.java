package no.kommuneblikk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** A connection to the product on which a test says exactly what it wants to. */
public final class Raw implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?i)\nContent-Length: (\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Socket socket = new Socket();

  /** A connection whose reader has room for so many bytes; 0 leaves it to the system. */
  public static Raw to(int port, int room) throws IOException {
    var raw = new Raw();
    if (room > 0) {
      raw.socket.setReceiveBufferSize(room);
    }
    raw.socket.setSoTimeout((int) PATIENCE.toMillis());
    raw.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return raw;
  }

  private Raw() {}

  /** Sends lines, each ended as HTTP wants it. */
  public Raw say(String... lines) throws IOException {
    return send(String.join("\r\n", lines) + "\r\n");
  }

  public Raw send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  public InputStream answer() throws IOException {
    return socket.getInputStream();
  }

  /** The head of the answer, without the empty line after it. */
  public String head() throws IOException {
    return until("\r\n\r\n");
  }

  /** What follows a head that tells how long it is. */
  public String body(String head) throws IOException {
    var length = LENGTH.matcher(head);
    if (!length.find()) {
      throw new IllegalArgumentException("No length in " + head);
    }
    return new String(
        answer().readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8);
  }

  private String until(String end) throws IOException {
    var read = new ByteArrayOutputStream();
    var in = answer();
    for (var next = in.read(); next >= 0; next = in.read()) {
      read.write(next);
      if (read.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
        break;
      }
    }
    return read.toString(StandardCharsets.UTF_8).strip();
  }

  /** How many bytes more come until the connection ends, however it does. */
  public int received() {
    var read = 0;
    try {
      var piece = new byte[64 * 1024];
      for (var next = answer().read(piece); next >= 0; next = answer().read(piece)) {
        read += next;
      }
    } catch (IOException e) {
      // Broken off, which is an end too
    }
    return read;
  }

  /** All that comes until the server closes the connection. */
  public String everything() throws IOException {
    return new String(answer().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
