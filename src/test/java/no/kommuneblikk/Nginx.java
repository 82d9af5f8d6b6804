package no.kommuneblikk;

import static no.kommuneblikk.Eventually.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** Debian's nginx with a site of ours, in a process and a folder of its own. */
final class Nginx implements AutoCloseable {

  private static final Path PROGRAM =
      Path.of(Optional.ofNullable(System.getenv("KOMMUNEBLIKK_NGINX")).orElse("/usr/sbin/nginx"));
  private static final char[] PASSWORD = "bare-for-provene".toCharArray();
  private static final int PATIENCE_SECONDS = 10;

  private final Process process;

  private Nginx(Process process) {
    this.process = process;
  }

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Starts it and waits until it answers on a port. */
  static Nginx serving(String site, Path folder, int port)
      throws IOException, InterruptedException {
    var isRoot = System.getProperty("user.name").equals("root");
    var configuration =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            %2$s
            daemon off;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events {}
            http {
              access_log %1$s/access.log;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              %3$s
            }
            """
                .formatted(folder, isRoot ? "user root;" : "", site));
    var process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-p",
                folder.toString(),
                "-e",
                folder.resolve("error.log").toString(),
                "-c",
                configuration.toString())
            .inheritIO()
            .start();
    var nginx = new Nginx(process);
    try {
      await().failFast(() -> !process.isAlive()).until(() -> answers(port));
    } catch (ConditionTimeoutException | TerminalFailureException e) {
      nginx.close();
      throw e;
    }
    return nginx;
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A certificate that nobody has signed, as nginx reads it: certificate.pem and key.pem. */
  static KeyStore certificate(Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    var store = folder.resolve("store.p12");
    var made =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "nginx",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    new String(PASSWORD),
                    "-keystore",
                    store.toString()))
            .inheritIO()
            .start()
            .waitFor();
    if (made != 0) {
      throw new IllegalStateException("No certificate could be made");
    }
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    var certificate = keys.getCertificate("nginx").getEncoded();
    pem(folder.resolve("certificate.pem"), "CERTIFICATE", certificate);
    pem(folder.resolve("key.pem"), "PRIVATE KEY", keys.getKey("nginx", PASSWORD).getEncoded());
    return keys;
  }

  private static void pem(Path file, String what, byte[] content) throws IOException {
    var text = Base64.getMimeEncoder().encodeToString(content);
    Files.writeString(
        file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
