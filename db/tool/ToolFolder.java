import java.nio.file.Path;

/** Finds the small hand-typed tables beside the tool, wherever the tool is started from. */
final class ToolFolder {

  private ToolFolder() {}

  static Path file(String name) {
    Path launched =
        Path.of(System.getProperty("jdk.launcher.sourcefile", "db/tool/BuildReference.java"));
    return launched.toAbsolutePath().getParent().resolve(name);
  }
}
