package no.kommuneblikk.database;

import java.io.IOException;

/** The MariaDB in the data directory, started by this process or by another that runs there. */
interface LocalDatabase extends AutoCloseable {

  String jdbcUrl();

  String password();

  @Override
  void close() throws IOException;
}
