package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String HEADER =
      "schema;round;mode;origin;serialNumber;participant;background.age";
  private static final String ROW = "investigation/1;CHILDREN_2024;HAND_CODED;REAL;K-1;1780;11";

  @TempDir Path folder;

  @Test
  void aVendorsFileIsCleanButForWhatItDoesNotHold() throws IOException {
    Path file = folder.resolve("export.csv");
    VendorExport.run(System.out, "--out", file.toString());
    Run run = Run.of(out -> Check.run(out, file.toString(), "--locale", "en"));
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(run.printed()).contains("2 records, of which 2 read and 0 rejected");
  }

  @Test
  void findingsArePrintedInTheLanguageAskedForAndMakeTheExitStatusOne() throws IOException {
    Path file = write("a.csv", HEADER, ROW.replace(";11", ";18"));
    Run swedish = Run.of(out -> Check.run(out, file.toString(), "--locale", "sv"));
    assertThat(swedish.status()).isEqualTo(1);
    assertThat(swedish.printed())
        .contains("1 poster, varav 1 lästa och 0 avvisade")
        .contains("FEL I011  a.csv, rad 2, post 1, background.age");
    assertThat(Run.of(out -> Check.run(out, file.toString(), "--locale", "en")).printed())
        .contains("ERROR I011  a.csv, line 2, record 1, background.age");
  }

  @Test
  void whatIsNoFileOfInvestigationsIsUnusableAndSaidWhy() throws IOException {
    Path picture = folder.resolve("picture.csv");
    Files.write(
        picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H'});
    for (Path unusable :
        List.of(
            write("empty.csv"),
            folder,
            picture,
            folder.resolve("absent.csv"),
            write(
                "other.csv",
                "schema;serialNumber;participant;round;mode",
                "follow-up/1;K-1;1780;CHILDREN_2024;MIXED"),
            write("columns.csv", "namn;adress", "a;b"))) {
      Run run = Run.of(out -> Check.run(out, unusable.toString(), "--locale", "en"));
      assertThat(run.status()).as(run.printed()).isEqualTo(2);
      assertThat(run.printed()).contains("ERROR", "0 read");
    }
  }

  @Test
  void aFileOfAnotherStudyIsCalledThatAndNotCorrectedColumnByColumn() throws IOException {
    Path file =
        write(
            "services.csv", "schema;category;month", "non-assessed-service/1;PARENT_GROUP;2024-05");
    Run run = Run.of(out -> Check.run(out, file.toString(), "--locale", "sv"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed())
        .contains("non-assessed-service/1", "investigation/1")
        .doesNotContain("Närmast");
  }

  @Test
  void theWorstFileDecidesTheExitStatus() throws IOException {
    Path clean = folder.resolve("export.csv");
    VendorExport.run(System.out, "--out", clean.toString());
    Path empty = write("empty.csv");
    assertThat(Run.of(out -> Check.run(out, empty.toString(), clean.toString())).status())
        .isEqualTo(2);
  }

  @Test
  void totalsAndFindingsAreWrittenAsJson() throws IOException {
    Path file = write("a.csv", HEADER, ROW.replace(";11", ";18"), ROW.replace(";11", ";3,5"));
    Path json = folder.resolve("report.json");
    Run.of(out -> Check.run(out, file.toString(), "--json", json.toString(), "--locale", "en"));
    assertThat(Files.readString(json))
        .containsPattern("\"total\"\\s*:\\s*2")
        .containsPattern("\"read\"\\s*:\\s*1")
        .containsPattern("\"rejected\"\\s*:\\s*1")
        .contains("I011", "V001", "background.age");
  }

  /** A batch of 160 with two rows that a hand has spoilt. */
  @Test
  void errorsComeFirstHoweverManyFindingsAreForInformation() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= 160; i++) {
      String age = i == 60 ? "18" : i == 150 ? "elva" : String.valueOf(i % 18);
      rows.add(ROW.replace("K-1;", "K-" + i + ";").replaceAll(";11$", ";" + age));
    }
    rows.add(0, HEADER);
    Path file = write("batch.csv", rows.toArray(String[]::new));
    Path json = folder.resolve("batch.json");
    Run run =
        Run.of(out -> Check.run(out, file.toString(), "--locale", "en", "--json", json.toString()));

    List<String> findings =
        run.printed().lines().filter(line -> line.matches("(ERROR|WARNING|INFO) .*")).toList();
    assertThat(findings).hasSizeLessThanOrEqualTo(10);
    assertThat(findings.get(0) + findings.get(1))
        .contains("ERROR I011", "line 61")
        .contains("ERROR V001", "line 151");
    assertThat(findings).isSortedAccordingTo(Comparator.comparing(CheckTest::severity));
    assertThat(Files.readString(json)).contains("\"kinds\"", "\"I011\"", "\"V001\"");
  }

  private static int severity(String line) {
    return line.startsWith("ERROR") ? 0 : line.startsWith("WARNING") ? 1 : 2;
  }

  @Test
  void oneKindOfFaultIsCountedTogetherWithItsFirstLines() throws IOException {
    String[] lines = new String[100];
    java.util.Arrays.fill(lines, ROW.replace(";11", ";18"));
    lines[0] = HEADER;
    Run run = Run.of(out -> Check.run(out, write("a.csv", lines).toString(), "--locale", "sv"));
    assertThat(run.printed().lines().filter(line -> line.contains("FEL I011")))
        .singleElement()
        .asString()
        .contains("a.csv, rad 2, post 1")
        .endsWith("[99 i allt; även rad 3, rad 4, rad 5, rad 6, rad 7 …]");
  }

  @Test
  void theFileThatIsCheckedIsNeverOverwritten() throws IOException {
    Path file = write("a.csv", HEADER, ROW);
    Run run =
        Run.of(out -> Check.run(out, file.toString(), "--json", file.toString(), "--locale", "en"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).contains("would be overwritten");
    assertThat(Files.readString(file)).contains(ROW);
  }

  @Test
  void aReportThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
    Path file = write("a.csv", HEADER, ROW);
    Path nowhere = folder.resolve("nowhere").resolve("r.json");
    Run run =
        Run.of(
            out -> Check.run(out, file.toString(), "--json", nowhere.toString(), "--locale", "sv"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed())
        .contains("Filen kunde inte skrivas: ", "/nowhere/r.json (NoSuchFileException)")
        .doesNotContain(".tmp");
    assertThat(Run.of(out -> Check.run(out, file.toString(), "--json", "--locale", "sv")).printed())
        .contains("The option --json needs a value.");
  }

  @Test
  void aFileMustBeNamedAndTheStudyKnown() {
    assertThat(Run.of(out -> Check.run(out, "--locale", "sv")).printed())
        .contains("Ange minst en fil.");
    Run unknown = Run.of(out -> Check.run(out, "a.csv", "--study", "weather"));
    assertThat(unknown.printed()).contains("--study is investigations, follow-up,", "not weather");
    assertThat(unknown.status()).isEqualTo(2);
  }

  @Test
  void everyStudyIsCheckedByItsOwnRules() throws IOException {
    String head = "CHILDREN_2024;AGGREGATE;REAL;1780";
    String columns = "schema;round;mode;origin;participant";
    for (String[] study :
        new String[][] {
          {"follow-up", "intervention-follow-up/1", ";serialNumber", ";K-1", "U005"},
          {"services", "non-assessed-service/1", "", "", "S014"},
          {"service-counts", "non-assessed-service-counts/1", "", "", "C004"},
          {"staff", "staff-resources/1", ";staff", ";-1", "P010"},
          {"actualisations", "actualisation/1", ";age", ";18", "A011"}
        }) {
      Path file = write("x.csv", columns + study[2], study[1] + ";" + head + study[3]);
      Run run =
          Run.of(out -> Check.run(out, file.toString(), "--study", study[0], "--locale", "en"));
      assertThat(run.status()).as(run.printed()).isEqualTo(1);
      assertThat(run.printed()).contains(study[4], "1 records, of which 1 read");
    }
  }

  @Test
  void aFileOfAnotherStudyThanTheOneAskedForIsUnusable() throws IOException {
    Path file =
        write(
            "x.csv",
            "schema;round;mode;origin;participant",
            "actualisation/1;CHILDREN_2024;MIXED;REAL;1780");
    assertThat(Run.of(out -> Check.run(out, file.toString())).status()).isEqualTo(2);
  }

  private Path write(String name, String... lines) {
    try {
      return Files.write(folder.resolve(name), List.of(lines));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
