package se.nuso.stats.latent;

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
import se.nuso.benchmarks.SurveySized;

/** One EM step, on one thread, over 21 858 records × 37 items with 15 classes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class EmBenchmark {
  /** Levels of an item. */
  @Param({"2", "3"})
  public int levels;

  private EmStep step;
  private double[] parameters;
  private double[] next;

  /** Takes the data and a start. */
  @Setup(Level.Trial)
  public void start() {
    ResponseMatrix data = SurveySized.responses(levels);
    Patterns patterns = Patterns.of(data);
    Shape shape = new Shape(data.items(), SurveySized.CLASSES, 1);
    step = new EmStep(patterns, shape, new ChunkLayout(patterns, shape));
    parameters = SurveySized.start(levels).parameters(data.items(), shape);
    next = new double[parameters.length];
  }

  /** The step. */
  @Benchmark
  public double emStep() {
    return step.apply(parameters, next);
  }
}
