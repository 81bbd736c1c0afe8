package se.nuso.benchmarks;

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
import org.openjdk.jmh.annotations.Warmup;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticFit;
import se.nuso.stats.regression.LogisticRegression;

/** Logistic regression on twenty numbers, to convergence and with standard errors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class RegressionBenchmark {
  /** Rows: one round of delstudie 1, and many. */
  @Param({"21858", "1000000"})
  public int rows;

  /** Threads. */
  @Param({"1", "2"})
  public int threads;

  private Design<Integer> design;

  /** Makes the rows. */
  @Setup(Level.Trial)
  public void make() {
    design = NumberTable.of(rows).design();
  }

  /** Estimates and standard errors. */
  @Benchmark
  public Object fit() {
    LogisticFit fit = LogisticRegression.of(design).threads(threads).fit();
    if (!fit.converged()) {
      throw new IllegalStateException("Not converged");
    }
    return fit.coefficients();
  }
}
