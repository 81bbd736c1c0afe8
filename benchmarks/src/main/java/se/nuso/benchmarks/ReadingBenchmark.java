package se.nuso.benchmarks;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;
import se.nuso.rule.NusoValidator;

/**
 * A whole round of delstudie 1, 21 858 investigations, on one thread: read, bound and validated;
 * validated; written.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  /** The format, by its extension. */
  @Param({"csv", "json", "ndjson"})
  public String format;

  private List<Investigation> investigations;
  private Path file;

  /** Writes the file that is read. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    investigations = SyntheticCohort.investigations();
    file = Files.createTempDirectory("nuso").resolve("cohort." + format);
    writeAgain();
  }

  /** Leaves nothing behind. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Files.delete(file);
    Files.delete(file.getParent());
  }

  /** Reading, binding and validating. */
  @Benchmark
  public Object readAndValidate() {
    return NusoReader.of(CHILDREN_2024).investigations(file);
  }

  /** Validating what is in memory. */
  @Benchmark
  public Object validate() {
    return NusoValidator.of(CHILDREN_2024).validate(investigations);
  }

  /** Writing, to the disk and atomically. */
  @Benchmark
  public void writeAgain() {
    NusoWriter.of(CHILDREN_2024).withLocalVariables().write(investigations, file);
  }
}
