package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.codebook.CollectionRound;
import se.nuso.investigation.Investigation;

/**
 * A host pins versions of its own: records are read and written where jackson-databind and its
 * annotations are missing, and what needs them says so.
 */
class WithoutDataBindingTest {
  @TempDir Path folder;

  /** Runs in the class loader without data binding, where it is loaded anew. */
  public static final class Job {
    private Job() {}

    /** Reads a file, writes its records to another, and gives how many there were. */
    public static int copy(Path from, Path to) {
      List<Investigation> records =
          NusoReader.of(CollectionRound.CHILDREN_2024).investigations(from).records();
      NusoWriter.of(CollectionRound.CHILDREN_2024).evenWithErrors().write(records, to);
      return records.size();
    }

    /** What happens to a document. */
    public static String document(Path path) {
      try {
        JsonDocument.write(new CsvShape(1), path);
        return "written";
      } catch (IllegalStateException e) {
        return e.getMessage();
      }
    }
  }

  /** A document. */
  public record CsvShape(int columns) {}

  private static URLClassLoader withoutDataBinding() {
    URL[] urls =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(entry -> !entry.matches(".*jackson-(databind|annotations)[^/\\\\]*"))
            .map(WithoutDataBindingTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".ndjson", ".csv", ".xlsx"})
  void recordsAreReadAndWritten(String extension) throws Exception {
    Path from = folder.resolve("a" + extension);
    Path to = folder.resolve("b" + extension);
    Samples.writer().write(Samples.investigations(20, 5), from);
    try (URLClassLoader bare = withoutDataBinding()) {
      Object copied =
          bare.loadClass(Job.class.getName())
              .getMethod("copy", Path.class, Path.class)
              .invoke(null, from, to);
      assertThat(copied).isEqualTo(20);
    }
    assertThat(to).hasSameBinaryContentAs(from);
  }

  @Test
  void aDocumentSaysWhatItNeeds() throws Exception {
    try (URLClassLoader bare = withoutDataBinding()) {
      Object said =
          bare.loadClass(Job.class.getName())
              .getMethod("document", Path.class)
              .invoke(null, folder.resolve("x.json"));
      assertThat(said.toString())
          .contains("jackson-databind 3.1", "jackson-annotations 2.21", "missing or older");
    }
    assertThat(Files.exists(folder.resolve("x.json"))).isFalse();
    assertThat(Job.document(folder.resolve("x.json"))).isEqualTo("written");
  }
}
