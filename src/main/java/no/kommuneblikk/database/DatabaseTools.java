package no.kommuneblikk.database;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * MariaDB's own programs, told how to reach the product's database. The password travels in the
 * environment of the program, where only its owner can read it, and never among its arguments.
 */
@Component
public class DatabaseTools {

  /** A program, by its names in MariaDB of today and of before. */
  public enum Tool {
    DUMP("mariadb-dump", "mysqldump"),
    CLIENT("mariadb", "mysql");

    private final List<String> names;

    Tool(String... names) {
      this.names = List.of(names);
    }

    /** What it is called today. */
    public String program() {
      return names.getFirst();
    }
  }

  private final JdbcConnectionDetails connection;
  private final Path dataFolder;
  private final boolean embedded;

  DatabaseTools(
      JdbcConnectionDetails connection,
      @Qualifier(DataFolder.NAME) Path dataFolder,
      ObjectProvider<LocalDatabase> local) {
    this.connection = connection;
    this.dataFolder = dataFolder;
    this.embedded = local.getIfAvailable() != null;
  }

  /**
   * A program that will work on the product's database with these options.
   *
   * @return empty where the machine does not have the program
   */
  public Optional<ProcessBuilder> command(Tool tool, List<String> options) {
    return program(tool).map(program -> builder(program, options));
  }

  private ProcessBuilder builder(Path program, List<String> options) {
    var address = address();
    var server = address.addresses().getFirst();
    var command = new ArrayList<String>();
    command.add(program.toString());
    // First of all, so that nobody's own settings say otherwise
    command.add("--no-defaults");
    command.add("--user=" + named(connection.getUsername(), address.user()));
    if (server.localSocket == null) {
      command.add("--host=" + server.host);
      command.add("--port=" + server.port);
      command.add("--protocol=tcp");
      command.addAll(encryption(address));
    } else {
      command.add("--socket=" + server.localSocket);
    }
    command.addAll(options);
    command.add(Objects.requireNonNullElse(address.database(), ""));
    var builder = new ProcessBuilder(command);
    builder.environment().put("MYSQL_PWD", named(connection.getPassword(), address.password()));
    return builder;
  }

  private Configuration address() {
    try {
      return Configuration.parse(connection.getJdbcUrl());
    } catch (SQLException e) {
      throw new IllegalStateException("The product itself is connected with this address", e);
    }
  }

  /** The same protection of the way to the server as the product has. */
  private static List<String> encryption(Configuration address) {
    var certificate = address.serverSslCert();
    return switch (address.sslMode()) {
      case DISABLE -> List.of("--skip-ssl");
      case TRUST -> List.of("--ssl", "--skip-ssl-verify-server-cert");
      case VERIFY_CA, VERIFY_FULL ->
          certificate == null
              ? List.of("--ssl", "--ssl-verify-server-cert")
              : List.of("--ssl", "--ssl-verify-server-cert", "--ssl-ca=" + certificate);
    };
  }

  /** The embedded server has its own programs; another's are those of its machine, or ours. */
  private Optional<Path> program(Tool tool) {
    var own = ownFolders();
    var machine =
        Arrays.stream(
                Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    return (embedded ? own : Stream.concat(machine, own))
        .flatMap(folder -> tool.names.stream().flatMap(name -> executables(folder, name)))
        .findFirst();
  }

  private static Stream<Path> executables(Path folder, String name) {
    return Stream.of(name, name + ".exe").map(folder::resolve).filter(Files::isExecutable);
  }

  /** Of several versions the newest first. */
  private Stream<Path> ownFolders() {
    if (!Files.isDirectory(dataFolder)) {
      return Stream.empty();
    }
    try (var folders = Files.list(dataFolder)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches("server-[0-9.]+"))
          .sorted(Comparator.comparing(DatabaseTools::version).reversed())
          .map(folder -> folder.resolve("bin"))
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Version version(Path folder) {
    return Version.parse(folder.getFileName().toString().substring("server-".length()));
  }

  private static String named(@Nullable String first, @Nullable String second) {
    return first != null && !first.isEmpty() ? first : Objects.requireNonNullElse(second, "");
  }
}
