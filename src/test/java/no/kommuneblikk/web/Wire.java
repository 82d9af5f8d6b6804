package no.kommuneblikk.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One connection to the product as bytes, as no well-behaved client would ask some things. */
record Wire(int port) {

  private static final int PATIENCE_MILLIS = 120_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

  /**
   * What came back.
   *
   * @param text head and body, each byte a character
   */
  record Answer(String text) {

    /** Zero if the connection was closed without a word. */
    int status() {
      var found = STATUS.matcher(text);
      return found.lookingAt() ? Integer.parseInt(found.group(1)) : 0;
    }

    String head() {
      var end = text.indexOf("\r\n\r\n");
      return end < 0 ? text : text.substring(0, end);
    }

    String body() {
      var end = text.indexOf("\r\n\r\n");
      return end < 0
          ? ""
          : new String(
              text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1),
              StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
      var wanted = name.toLowerCase(Locale.ROOT) + ":";
      return head()
          .lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
          .map(line -> line.substring(wanted.length()).strip())
          .findFirst();
    }
  }

  /** Sends these bytes and reads until the product closes the connection. */
  Answer send(byte[] request) throws IOException {
    try (var socket = connect()) {
      try {
        socket.getOutputStream().write(request);
      } catch (IOException e) {
        // Refused before all of it was sent; the answer is there all the same
      }
      return new Answer(read(socket));
    }
  }

  private static String read(Socket socket) throws IOException {
    var text = new StringBuilder();
    var piece = new byte[8192];
    try {
      var in = socket.getInputStream();
      for (var n = in.read(piece); n >= 0; n = in.read(piece)) {
        text.append(new String(piece, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketTimeoutException e) {
      throw new IOException("No answer within half a minute", e);
    } catch (IOException e) {
      // Broken off by the product; what came counts
    }
    return text.toString();
  }

  /** Sends the beginning of a request, or reads the beginning of an answer, and is gone. */
  void breakOff(byte[] request, boolean afterAsking) throws IOException {
    try (var socket = connect()) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(request, 0, afterAsking ? request.length : request.length / 2);
      if (afterAsking) {
        socket.getInputStream().readNBytes(1_000);
      }
    }
  }

  private Socket connect() throws IOException {
    var socket = new Socket();
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
    return socket;
  }

  /** A request with its head; the connection ends with the answer. */
  static byte[] request(String method, String address, List<String> headers, byte[] body) {
    var head =
        new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\n")
            .append("Connection: close\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    var all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }

  static byte[] get(String address, String... headers) {
    return request("GET", address, List.of(headers), new byte[0]);
  }
}
