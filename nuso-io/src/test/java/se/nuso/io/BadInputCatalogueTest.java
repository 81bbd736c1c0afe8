package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.rule.Severity;

/**
 * Files as they really come: survey exports, Swedish Excel, lists kept by hand, a vendor's first
 * attempt, an attacker. Each ends as it must, and says why in both languages.
 */
class BadInputCatalogueTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String CSV = Samples.csv("", "K1;1780");

  @TempDir Path folder;

  static Stream<Path> folders() {
    return BadInputs.folders().stream();
  }

  @ParameterizedTest
  @MethodSource("folders")
  @Timeout(30)
  void endsAsItMustAndSaysWhy(Path kept) {
    BadInput bad = BadInputs.in(kept);
    ReadResult<?> result = BadInputs.read(bad, kept, folder);

    String all = Samples.everything(result);
    assertThat(result.read() + result.rejected()).isEqualTo(result.total());
    assertThat(result.complete()).as(all).isEqualTo(bad.complete());
    assertThat(result.read()).as(all).isEqualTo(bad.read()).isEqualTo(result.records().size());
    assertThat(result.rejected()).as(all).isEqualTo(bad.rejected());
    List<BadInput.Expected> told =
        result.report().findings().stream().map(BadInputCatalogueTest::expected).toList();
    assertThat(told).as(all).containsAll(bad.findings());
    assertThat(told.stream().filter(finding -> finding.severity().equals("ERROR")))
        .as(all)
        .isSubsetOf(bad.findings());
    assertThat(all).doesNotContain("2390", "1104", "{variable}", "{value}");
  }

  private static BadInput.Expected expected(Finding finding) {
    String column = finding.location().column();
    return new BadInput.Expected(
        finding.id(),
        finding.severity().name(),
        finding.location().line(),
        column == null ? "" : column);
  }

  @Test
  void theCatalogueHoldsTheOldCasesAndAsManyOthers() {
    assertThat(BadInputs.folders()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(BadInputs.folders().stream().filter(f -> f.getFileName().toString().startsWith("b")))
        .hasSizeGreaterThanOrEqualTo(52);
  }

  private static Finding named(ReadResult<?> result, String id) {
    return result.report().findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " not told: " + Samples.everything(result)));
  }

  @Test
  void aDuplicateWithOtherContentIsAWarningOnBothSinceTheUseOfTheNumberIsOpen() {
    ReadResult<Investigation> conflict =
        Samples.reader()
            .investigations(
                Samples.file(
                    folder, "a.csv", Samples.csv(";background.age", "K1;1780;3", "K1;1780;4")));
    assertThat(conflict.withoutErrors()).hasSize(2);
    assertThat(conflict.report().findings().stream().filter(f -> f.id().equals("I102")))
        .extracting(finding -> finding.location().line())
        .containsExactly(2L, 3L);
  }

  @Test
  void whatIsRepairedIsWhatWasMeant() {
    Path path =
        Samples.file(
            folder,
            "a.csv",
            Samples.csv(
                ";background.legalSex;background.diagnoses",
                "K1;180;Flicka;ADHD",
                "K2;Malmo\u0308;Girl;"));
    ReadResult<Investigation> result = Samples.reader().investigations(path);
    assertThat(result.records())
        .extracting(r -> r.participant().code() + " " + r.background().legalSex())
        .containsExactly("0180 GIRL", "1280 GIRL");
    assertThat(result.report().findings().stream().filter(f -> f.id().equals("F044")))
        .extracting(finding -> finding.variables() + " " + finding.parameters().get("n"))
        .containsExactlyInAnyOrder("[participant] 1", "[background.legalSex] 2");
  }

  @Test
  void encodingsAreReadToTheSameRecords() {
    String content = Samples.csv("", "Å-äö1;1780");
    Stream.of(
            content.getBytes(StandardCharsets.UTF_8),
            content.getBytes(WINDOWS_1252),
            ("\uFEFF" + content).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + content).getBytes(StandardCharsets.UTF_16BE))
        .forEach(
            bytes ->
                assertThat(
                        Samples.reader()
                            .investigations(Samples.file(folder, "a.csv", bytes))
                            .records())
                    .extracting(record -> record.serialNumber().value())
                    .containsExactly("Å-äö1"));
  }

  @Test
  void aStrictReaderRepairsNothing() {
    assertStrictly(Samples.csv("", "Å1;1780").getBytes(WINDOWS_1252), "F013");
    assertStrictly(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE), "F012");
    assertStrictly(CSV.replace(';', ',').getBytes(StandardCharsets.UTF_8), "F042");
    ReadResult<Investigation> labels =
        Samples.reader()
            .strict()
            .investigations(
                Samples.file(
                    folder,
                    "a.csv",
                    Samples.csv(";background.legalSex", "K1;1780;Flicka", "K2;180;GIRL")));
    assertThat(labels.rejected()).isEqualTo(2);
    assertThat(Samples.ids(labels)).containsExactly("F020", "V004", "V004");
  }

  private void assertStrictly(byte[] content, String id) {
    ReadResult<Investigation> result =
        Samples.reader().strict().investigations(Samples.file(folder, "a.csv", content));
    assertThat(result.complete()).isFalse();
    assertThat(named(result, id).severity()).isEqualTo(Severity.ERROR);
  }

  /** B51. */
  @Test
  void aDirectoryAMissingFileAndAFileThatMayNotBeReadAreToldApart() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("d.csv"));
    assertThat(Samples.ids(Samples.reader().investigations(directory))).containsExactly("F003");
    assertThat(Samples.ids(Samples.reader().investigations(folder.resolve("no.csv"))))
        .containsExactly("F002");
    assertThat(
            InputFile.fault(
                    new java.nio.file.AccessDeniedException("x"), se.nuso.rule.Location.BATCH)
                .findings()
                .get(0)
                .id())
        .isEqualTo("F004");
  }

  /** B49, B50. */
  @Test
  void noFileIsOpenedAndNothingIsWrittenForAHostileWorkbook() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "canary-7");
    byte[] hostile =
        Workbooks.with(
            Workbooks.SHEET,
            xml ->
                "<!DOCTYPE x [<!ENTITY x SYSTEM \""
                    + canary.toUri()
                    + "\">]>"
                    + xml.replace("K1", "&x;"));
    Path path = Samples.file(folder, "a.xlsx", hostile);
    assertThat(Samples.everything(Samples.reader().investigations(path)))
        .doesNotContain("canary-7");
    Samples.reader().investigations(Samples.file(folder, "b.xlsx", Workbooks.bomb(50_000_000)));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("canary.txt", "a.xlsx", "b.xlsx");
    }
  }
}
