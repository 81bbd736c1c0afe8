package se.nuso.benchmarks;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import se.nuso.stats.CodedColumns;
import se.nuso.stats.Crosstab;

/**
 * Ten million rows of codes counted five ways: ours, and DuckDB in memory on the same rows. That
 * both count the same is checked before anything is measured; loading is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CrosstabBenchmark {
  /** Rows. */
  @Param("10000000")
  public int rows;

  /** Levels of each column. */
  @Param({"3x4x5x6x7", "2x2x2x2x2", "20x20x10x10x5", "300x40x20x7x5"})
  public String shape;

  /** Whether nine rows of ten have the first level of a column. */
  @Param("false")
  public boolean skewed;

  /** Threads of both. */
  @Param({"1", "2"})
  public int threads;

  /** How DuckDB keeps the codes: {@code TINY}, {@code ENUM} or {@code TEXT}. */
  @Param("TINY")
  public String type;

  /** DuckDB's {@code perfect_ht_threshold}: 12 unless set; more makes it count in an array too. */
  @Param({"12", "24"})
  public int perfectHash;

  private CodedColumns columns;
  private Duck duck;

  /** Makes the rows and checks that both count the same. */
  @Setup(Level.Trial)
  public void load() throws SQLException {
    CodedRows made = CodedRows.of(shape, skewed, rows);
    columns = made.columns();
    duck = new Duck(made, type);
    duck.set(threads, perfectHash);
    Map<String, Long> ours = new HashMap<>();
    for (Crosstab.Cell cell : Crosstab.of(columns, threads).cells()) {
      if (cell.count() > 0 && !cell.levels().contains(se.nuso.stats.Level.ALL)) {
        ours.put(
            cell.levels().stream().map(level -> level.code() + " ").collect(Collectors.joining()),
            cell.count());
      }
    }
    if (!ours.equals(duck.counts())) {
      throw new IllegalStateException("The two do not count the same");
    }
  }

  /** Leaves nothing behind. */
  @TearDown(Level.Trial)
  public void close() throws SQLException {
    duck.close();
  }

  /** Ours, with all margins. */
  @Benchmark
  public Object crosstab() {
    return Crosstab.of(columns, threads);
  }

  /** DuckDB's cells, without margins. */
  @Benchmark
  public long duckDb() throws SQLException {
    return duck.cells();
  }
}
