package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.Column;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;

/** Files are written whole or not at all, and the same to the byte. */
class NusoWriterTest {
  @TempDir Path folder;

  private static Investigation.Builder sample() {
    return Investigation.builder(CollectionRound.CHILDREN_2024)
        .mode(CollectionMode.HAND_CODED)
        .serialNumber("K-17")
        .participant(Municipality.KARLSTAD)
        .background(b -> b.age(11).diagnosis(Diagnosis.ADHD, Diagnosis.AUTISM));
  }

  @Test
  void csvHasTheMarkTheNamesOfTheCodebookAndLinesThatEndAsExcelHasThem() {
    Path path = folder.resolve("x.csv");
    Samples.writer().write(List.of(sample().build()), path);

    String text = Samples.text(path);
    List<String> names =
        Samples.CODEBOOK.columns().stream().filter(c -> !c.local()).map(Column::path).toList();
    assertThat(text)
        .startsWith("\uFEFFschema;round;mode;origin;serialNumber;participant;background.legalSex;");
    assertThat(text.lines().findFirst().orElseThrow().substring(1))
        .isEqualTo("schema;" + String.join(";", names));
    assertThat(text)
        .contains("\r\ninvestigation/1;CHILDREN_2024;HAND_CODED;REAL;K-17;1780;;11;")
        .endsWith("\r\n");
    assertThat(text).contains(";ADHD|AUTISM;");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void rfc4180HasCommasAndNoMark() {
    Path path = folder.resolve("x.csv");
    Samples.writer().csv(CsvFormat.RFC_4180).write(List.of(sample().build()), path);

    assertThat(Samples.text(path))
        .startsWith("schema,round,mode,origin,serialNumber,participant,")
        .contains("\r\ninvestigation/1,CHILDREN_2024,HAND_CODED,REAL,K-17,1780,,11,");
  }

  @Test
  void jsonIsNestedByBlockWithTheNoticeAtTheTop() {
    Path path = folder.resolve("x.json");
    Samples.writer()
        .write(List.of(sample().build(), sample().background(b -> b.age(3)).build()), path);

    assertThat(Samples.text(path))
        .isEqualTo(
            "{\"schema\":\"investigation/1\",\"round\":\"CHILDREN_2024\",\"mode\":\"HAND_CODED\","
                + "\"origin\":\"REAL\",\"notice\":\"Föreslaget utbytesformat, inget officiellt NUSO-format."
                + " A proposed exchange format, not an official NUSO format.\",\"records\":[\n"
                + "{\"serialNumber\":\"K-17\",\"participant\":\"1780\",\"background\":{\"age\":11,"
                + "\"diagnoses\":[\"ADHD\",\"AUTISM\"]}},\n"
                + "{\"serialNumber\":\"K-17\",\"participant\":\"1780\",\"background\":{\"age\":3,"
                + "\"diagnoses\":[\"ADHD\",\"AUTISM\"]}}\n"
                + "]}\n");
  }

  @Test
  void theNoticeOfSyntheticRecordsSaysThatNoChildrenAreMeant() {
    Path path = folder.resolve("x.json");
    Samples.writer().write(List.of(sample().origin(RecordOrigin.SYNTHETIC).build()), path);

    assertThat(Samples.text(path))
        .contains("inga verkliga barn avses")
        .contains("no real children are meant");
  }

  @Test
  void aLineOfNdjsonStandsForItself() {
    Path path = folder.resolve("x.ndjson");
    Samples.writer().write(List.of(sample().build(), sample().build()), path);

    String line =
        "{\"schema\":\"investigation/1\",\"round\":\"CHILDREN_2024\",\"mode\":\"HAND_CODED\","
            + "\"origin\":\"REAL\",\"serialNumber\":\"K-17\",\"participant\":\"1780\",\"background\":"
            + "{\"age\":11,\"diagnoses\":[\"ADHD\",\"AUTISM\"]}}\n";
    assertThat(Samples.text(path)).isEqualTo(line + line);
  }

  @Test
  void localVariablesAreWrittenOnlyWhenAskedFor() {
    List<String> local =
        Samples.CODEBOOK.columns().stream().filter(Column::local).map(Column::path).toList();
    Path without = folder.resolve("a.csv");
    Path with = folder.resolve("b.csv");

    Samples.writer().write(List.of(Samples.full()), without);
    Samples.writer().withLocalVariables().write(List.of(Samples.full()), with);

    assertThat(local).isNotEmpty().contains("process.opened");
    assertThat(Samples.text(without)).doesNotContain(local.toArray(String[]::new));
    assertThat(Samples.text(with)).contains(local);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.csv", "x.json", "x.ndjson"})
  void theSameRecordsGiveTheSameBytes(String name) throws IOException {
    List<Investigation> records = Samples.investigations(50, 1);
    Path first = folder.resolve("1" + name);
    Path second = folder.resolve("2" + name);

    Samples.writer().withLocalVariables().write(records, first);
    Samples.writer().withLocalVariables().write(new ArrayList<>(records), second);

    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  @Test
  void aFailureInTheMiddleLeavesTheOldFileAndNothingElse() throws IOException {
    Path path = Samples.file(folder, "x.csv", "old");
    Iterable<Investigation> failing =
        () ->
            new Iterator<>() {
              private int given;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Investigation next() {
                if (given++ > 10_000) {
                  throw new IllegalStateException("the source broke");
                }
                return sample().build();
              }
            };

    assertThatThrownBy(() -> Samples.writer().write(failing, path)).hasMessage("the source broke");

    assertThat(Samples.text(path)).isEqualTo("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void whatStoodThereBeforeIsReplacedAlsoThroughALink() throws IOException {
    Path path = Samples.file(folder, "x.csv", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), path);

    Samples.writer().write(List.of(sample().build()), link);

    assertThat(link).isSymbolicLink();
    assertThat(Samples.text(path)).contains("K-17");
  }

  @Test
  void aMoveThatCannotBeAtomicReplaces() throws IOException {
    Path from = Samples.file(folder, "a", "new");
    Path to = Samples.file(folder, "b", "old");

    AtomicFile.move(from, to);

    assertThat(Samples.text(to)).isEqualTo("new");
  }

  @Test
  void aFolderThatIsNotThereAndADirectoryAreRefused() throws IOException {
    List<Investigation> records = List.of(sample().build());
    Path directory = Files.createDirectory(folder.resolve("d.csv"));

    assertThatThrownBy(
            () -> Samples.writer().write(records, folder.resolve("none").resolve("x.csv")))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> Samples.writer().write(records, directory))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("directory");
    assertThatThrownBy(() -> Samples.writer().write(records, folder.resolve("x.xls")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".csv");
  }

  @Test
  void recordsThatDoNotBelongTogetherAreRefusedByNumberAndVariable() {
    Investigation first = sample().build();

    refuses("Record 2: mode is another", first, sample().mode(CollectionMode.MIXED).build());
    refuses("Record 2: origin is another", first, sample().origin(RecordOrigin.SYNTHETIC).build());
    refuses(
        "Record 1: mode is not answered",
        Investigation.builder(CollectionRound.CHILDREN_2024).build());
    refuses(
        "Record 1: round is not answered",
        Samples.CODEBOOK.record(new Object[Samples.CODEBOOK.columns().size()]));
    refuses("Record 2 is no Investigation", first, "x");
    refuses("Record 2 is no Investigation", first, null);
    refuses("There is no record to write");
  }

  private void refuses(String message, Object... records) {
    for (String name : List.of("r.csv", "r.json", "r.ndjson")) {
      Path path = folder.resolve(name);
      assertThatThrownBy(() -> Samples.writer().write(Arrays.asList(records), path))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(message);
      assertThat(path).doesNotExist();
    }
  }
}
