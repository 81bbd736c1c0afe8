package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.investigation.Investigation;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.text.Language;

/**
 * Damaged files of every kind: what is wrong is a finding, or an exception that is declared; every
 * record is counted; nothing takes long; no personal identity number is shown. {@code
 * -Dnuso.mutations=N} tries more, {@code -Dnuso.seed=N} others; the profile {@code fuzz} tries a
 * million.
 */
class MutatedFilesTest {
  private static final int MUTATIONS = Integer.getInteger("nuso.mutations", 1_500);
  private static final long SEED = Long.getLong("nuso.seed", 1);
  private static final long LONGEST = 5_000_000_000L;
  private static final int LARGEST = 100_000;
  private static final String NUMBER = "20071104-2390";

  /** The number by itself: with a digit more, which damage may add, it is none. */
  private static final Pattern SHOWN = Pattern.compile("(?<!\\d)(?:20)?071104-?2390(?!\\d)");

  @TempDir Path folder;

  /** A file that is damaged, and who reads it. */
  private record Base(String name, byte[] content, Reader reader) {}

  @FunctionalInterface
  private interface Reader {
    /** Reads the file, and gives all that is said of it. */
    String read(Path path);
  }

  @Test
  void endInFindingsOrDeclaredExceptionsSoonAndShowNoNumber() throws IOException {
    List<Base> bases = bases();
    List<byte[]> contents = bases.stream().map(Base::content).toList();
    for (int i = 0; i < MUTATIONS; i++) {
      long seed = SEED * 1_000_003 + i;
      Random random = new Random(seed);
      Base base = bases.get(random.nextInt(bases.size()));
      byte[] bytes = new Mutation(random, contents).of(base.content());
      Path path = Files.write(folder.resolve(base.name()), bytes);
      String what = base.name() + ", seed " + seed;
      long start = System.nanoTime();
      String said;
      try {
        said = base.reader().read(path);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(what + ": " + keep(path, bytes), e);
      }
      assertThat(System.nanoTime() - start).as("nanoseconds of " + what).isLessThan(LONGEST);
      assertThat(said).as(what).doesNotContainPattern(SHOWN);
    }
  }

  private static String keep(Path path, byte[] bytes) throws IOException {
    Path kept = Path.of("target", "mutated-" + path.getFileName());
    Files.write(kept, bytes);
    return kept.toString();
  }

  private List<Base> bases() throws IOException {
    List<Base> bases = new ArrayList<>();
    List<Investigation> records = Samples.investigations(3, 7);
    for (String extension : List.of(".csv", ".json", ".ndjson", ".xlsx")) {
      Path path = folder.resolve("written" + extension);
      Samples.writer().withLocalVariables().write(records, path);
      byte[] content = Files.readAllBytes(path);
      Reader reader = written -> records(Investigation.class, written);
      bases.add(new Base("a" + extension, content, reader));
      bases.add(new Base("b" + extension, content, reader));
    }
    for (Path kept : BadInputs.folders()) {
      BadInput bad = BadInputs.in(kept);
      Path file = kept.resolve(bad.file());
      if (Files.exists(file) && Files.size(file) < LARGEST) {
        Class<?> type = BadInputs.type(bad);
        bases.add(new Base(bad.file(), Files.readAllBytes(file), path -> records(type, path)));
      }
    }
    byte[] columns =
        "kolumn;fast värde;förslag;variabel\nKön;;;background.legalSex\n;1780;;participant\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] codes =
        "variabel;lokal kod;lokal etikett;antal;förslag;kod\nbackground.legalSex;F;Flicka;2;;GIRL\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] register =
        ("löpnummer;ärende;serie;nästa\nK-000001;2023-1;K-;2\n;2023-2 " + NUMBER + ";;\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      bases.add(
          new Base(
              "columns.csv",
              columns,
              local(path -> ColumnMapping.read(Investigation.class, path).toString())));
      bases.add(
          new Base(
              "codes.csv",
              codes,
              local(path -> CodeMapping.read(Investigation.class, path).toString())));
      bases.add(
          new Base(
              "register.csv",
              register,
              local(
                  path -> {
                    SerialNumberRegister read =
                        SerialNumberRegister.read(path, new NumberingScheme("K-", 6));
                    return read + read.findings().toString();
                  })));
      bases.add(
          new Base(
              "table.xlsx",
              Workbooks.of(Workbooks.HEADER, Workbooks.record(2, "K1")),
              local(path -> LocalTable.read(path).toString())));
    }
    return bases;
  }

  private static Reader local(Reader reader) {
    return path -> {
      try {
        return reader.read(path);
      } catch (LocalFileException declared) {
        assertThat(declared.findings()).isNotEmpty();
        return Arrays.stream(Language.values()).map(declared::message).toList().toString();
      }
    };
  }

  private static String records(Class<?> type, Path path) {
    ReadResult<?> result = NusoReader.of(CHILDREN_2024).read(type, path);
    assertThat(result.read() + result.rejected()).isEqualTo(result.total());
    assertThat(result.records()).hasSize((int) result.read());
    assertThat(result.complete() || !result.report().findings().isEmpty()).isTrue();
    return Samples.everything(result);
  }
}
