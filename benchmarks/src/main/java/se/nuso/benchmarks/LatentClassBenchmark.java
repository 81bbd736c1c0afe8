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
import se.nuso.analysis.profile.InvestigationResponses;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.stats.latent.Information;
import se.nuso.stats.latent.LatentClassAnalysis;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ModelErrors;
import se.nuso.stats.latent.ResponseMatrix;

/** 15 classes of the synthetic cohort: 100 starts in two stages, and the standard errors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class LatentClassBenchmark {
  /** Threads. */
  @Param({"1", "2"})
  public int threads;

  private ResponseMatrix data;
  private LatentClassModel model;

  /** Draws the cohort, and fits a model for the errors. */
  @Setup(Level.Trial)
  public void draw() {
    data = InvestigationResponses.ofFactors(SyntheticCohort.investigations());
    model = LatentClassAnalysis.of(data).classes(15).starts(20).finalists(1).fit();
  }

  /** 100 short starts, the best 20 to the end. */
  @Benchmark
  public LatentClassModel hundredStarts() {
    return LatentClassAnalysis.of(data)
        .classes(15)
        .starts(100)
        .finalists(20)
        .threads(threads)
        .fit();
  }

  /** Errors of 569 parameters, on all processors. */
  @Benchmark
  public ModelErrors standardErrors() {
    return model.standardErrors(data, Information.HESSIAN);
  }
}
