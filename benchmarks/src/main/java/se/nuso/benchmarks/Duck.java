package se.nuso.benchmarks;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same rows in DuckDB, in memory. */
final class Duck implements AutoCloseable {
  private final DuckDBConnection connection;
  private final Statement statement;
  private final CodedRows rows;
  private final String columns;

  /**
   * Loads the rows, which is not measured.
   *
   * @param type {@code TINY} for unsigned numbers of 8 or 16 bits, {@code ENUM}, or {@code TEXT}
   */
  Duck(CodedRows rows, String type) throws SQLException {
    this.rows = rows;
    connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    statement = connection.createStatement();
    columns =
        IntStream.range(0, rows.levels().length)
            .mapToObj(rows::name)
            .collect(Collectors.joining(","));
    boolean wide = Arrays.stream(rows.levels()).anyMatch(levels -> levels > 256);
    String number = wide ? "USMALLINT" : "UTINYINT";
    statement.execute(
        "CREATE TABLE n (" + columns.replace(",", " " + number + ",") + " " + number + ")");
    try (DuckDBAppender appender = connection.createAppender("main", "n")) {
      for (int row = 0; row < rows.rows(); row++) {
        appender.beginRow();
        for (short[] column : rows.codes()) {
          if (wide) {
            appender.append(column[row]);
          } else {
            appender.append((byte) column[row]);
          }
        }
        appender.endRow();
      }
    }
    statement.execute("CREATE TABLE t AS SELECT " + typed(type) + " FROM n");
    statement.execute("DROP TABLE n");
  }

  private String typed(String type) throws SQLException {
    if (type.equals("TINY")) {
      return columns;
    }
    StringBuilder list = new StringBuilder();
    for (int column = 0; column < rows.levels().length; column++) {
      String name = rows.name(column);
      String text = "'L' || " + name;
      if (type.equals("ENUM")) {
        String levels =
            IntStream.range(0, rows.levels()[column])
                .mapToObj(level -> "'L" + level + "'")
                .collect(Collectors.joining(","));
        statement.execute("CREATE TYPE of_" + name + " AS ENUM (" + levels + ")");
        text = "(" + text + ")::of_" + name;
      }
      list.append(column == 0 ? "" : ", ").append(text).append(" AS ").append(name);
    }
    return list.toString();
  }

  /**
   * Sets how it counts.
   *
   * @param threads how many threads
   * @param perfectHash the bits of codes up to which it counts in an array; 12 unless set
   */
  void set(int threads, int perfectHash) throws SQLException {
    statement.execute("SET threads=" + threads);
    statement.execute("SET perfect_ht_threshold=" + perfectHash);
  }

  /** Counts, and reads how many cells there are. */
  long cells() throws SQLException {
    try (ResultSet result = statement.executeQuery(query())) {
      long cells = 0;
      while (result.next()) {
        cells++;
      }
      return cells;
    }
  }

  /** Counts, by the names of the levels. */
  Map<String, Long> counts() throws SQLException {
    Map<String, Long> counts = new HashMap<>();
    try (ResultSet result = statement.executeQuery(query())) {
      int width = rows.levels().length;
      while (result.next()) {
        StringBuilder cell = new StringBuilder();
        for (int column = 1; column <= width; column++) {
          String value = result.getString(column);
          cell.append(value.startsWith("L") ? value : "L" + value).append(' ');
        }
        counts.put(cell.toString(), result.getLong(width + 1));
      }
    }
    return counts;
  }

  private String query() {
    return "SELECT " + columns + ", count(*) FROM t GROUP BY ALL";
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
