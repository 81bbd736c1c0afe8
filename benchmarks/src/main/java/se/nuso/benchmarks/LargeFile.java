package se.nuso.benchmarks;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.nio.file.Path;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.io.NusoWriter;

/**
 * Writes a file of synthetic investigations of any size, to check with little memory. Making them
 * takes 3 GB for half a million.
 */
public final class LargeFile {
  private LargeFile() {}

  /**
   * Writes the file.
   *
   * @param arguments the file and the number of records
   */
  public static void main(String... arguments) {
    int size = Integer.parseInt(arguments[1]);
    NusoWriter.of(CHILDREN_2024)
        .withLocalVariables()
        .write(SyntheticCohort.of(1, size).records(), Path.of(arguments[0]));
  }
}
