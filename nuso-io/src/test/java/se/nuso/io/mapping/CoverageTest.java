package se.nuso.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.investigation.Investigation;
import se.nuso.io.LocalFileException;
import se.nuso.io.LocalTable;
import se.nuso.io.NusoReader;
import se.nuso.io.ReadResult;

/** Templates from the file itself, what a mapping covers, and how municipalities differ. */
class CoverageTest {
  @TempDir Path folder;

  private Path extract() {
    return MappingFixture.file(folder, "uttag.csv", MappingFixture.EXTRACT);
  }

  @Test
  void coverageCountsValuesAndTheRecordsTheyAffect() {
    MappingCoverage coverage =
        MappingCoverage.of(MappingFixture.columns(folder), MappingFixture.codes(folder), extract());

    assertThat(coverage.records()).isEqualTo(6);
    assertThat(coverage.affected()).isEqualTo(4);
    assertThat(coverage.unmapped()).isEqualTo(4);
    assertThat(coverage.columns())
        .allMatch(c -> c.mapped() + c.noCounterpart() + c.unmapped() == c.values());
    MappingCoverage.OfColumn first = coverage.columns().get(1);
    assertThat(first.column()).isEqualTo("Orsak 1");
    assertThat(first.values()).isEqualTo(6);
    assertThat(first.mapped()).isEqualTo(3);
    assertThat(first.noCounterpart()).isEqualTo(1);
    assertThat(first.affected()).isEqualTo(2);
    assertThat(first.unmappedValues())
        .containsExactly(Map.entry("S9", 1L), Map.entry("Okänd orsak", 1L));
    assertThat(coverage.toString(SWEDISH))
        .startsWith("uttag.csv: 6 poster, varav 4 (66,7 %) har ett värde som inte är översatt")
        .contains("Ej översatt värde")
        .containsPattern("Orsak 2 +Okänd orsak +1 +16,7 %");
    assertThat(coverage.toString(ENGLISH)).contains("Value not mapped", "Records affected");
  }

  @Test
  void coverageAndReadingCountTheSame() {
    ReadResult<Investigation> read = MappingFixture.read(folder, MappingFixture.EXTRACT);
    MappingCoverage coverage =
        MappingCoverage.of(MappingFixture.columns(folder), MappingFixture.codes(folder), extract());

    assertThat(
            MappingFixture.findings(read, "M001").stream()
                .mapToLong(f -> (Long) f.parameters().get("n"))
                .sum())
        .isEqualTo(coverage.unmapped());
  }

  @Test
  void aTemplateOfCodesIsFilledByChangingOneCellARow() {
    LocalTable template =
        CodeMapping.templateFrom(
            Investigation.class, extract(), MappingFixture.columns(folder), SWEDISH);

    assertThat(template.columns())
        .containsExactly("variabel", "lokal kod", "lokal etikett", "antal", "förslag", "kod");
    List<List<String>> rows = template.rows().stream().map(LocalTable.Row::cells).toList();
    assertThat(rows)
        .contains(List.of("reason.reasons", "Okänd orsak", "", "2", "", ""))
        .contains(List.of("reason.reasons", "VÅLD MOT BARN", "", "1", "PHYSICAL_VIOLENCE", ""))
        .contains(
            List.of(
                "reason.reasons", "CHILD_OFFENDING", "", "1", "CHILD_OFFENDING", "CHILD_OFFENDING"))
        .contains(List.of("background.legalSex", "P", "", "3", "BOY", ""));
    assertThat(rows)
        .filteredOn(row -> row.get(0).equals("reason.reasons"))
        .first()
        .extracting(row -> row.get(3))
        .isEqualTo("3");

    LocalTable filled =
        LocalTable.of(
            template.columns(),
            rows.stream()
                .map(
                    row ->
                        List.of(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            row.get(0).equals("reason.reasons") ? "OTHER_REASON" : "GIRL"))
                .toList());
    filled.write(folder.resolve("filled.csv"));
    CodeMapping codes = CodeMapping.read(Investigation.class, folder.resolve("filled.csv"));

    assertThat(MappingCoverage.of(MappingFixture.columns(folder), codes, extract()).unmapped())
        .isZero();
    assertThat(
            MappingCoverage.of(MappingFixture.columns(folder), codes, extract()).toString(SWEDISH))
        .doesNotContain("Ej översatt värde");
  }

  @Test
  void anUnfilledTemplateIsAMappingThatLeavesAllToDecide() {
    CodeMapping.templateFrom(Investigation.class, extract(), "Orsak 1", "reason.reasons", ENGLISH)
        .write(folder.resolve("t.csv"));
    CodeMapping codes = CodeMapping.read(Investigation.class, folder.resolve("t.csv"));

    assertThat(codes).hasToString("CodeMapping[1 variables, 1 values mapped, 5 not decided]");
    ReadResult<Investigation> read =
        NusoReader.of(CHILDREN_2024)
            .mapping(MappingFixture.columns(folder), codes)
            .investigations(
                MappingFixture.file(
                    folder, "x.csv", "Ärendenr;Orsak 1\nA-1;V1\nA-2;CHILD_OFFENDING\n"));
    assertThat(read.read()).isEqualTo(2);
    assertThat(MappingFixture.findings(read, "M001")).hasSize(1);
  }

  @Test
  void aTemplateOfColumnsSuggestsAndAsksForWhatHoldsForAllRecords() {
    LocalTable template =
        ColumnMapping.templateFrom(
            Investigation.class,
            MappingFixture.file(folder, "u.csv", "Löpnr;Ålder;Kön;background.age;Zzz\n1;2;3;4;5\n"),
            SWEDISH);

    assertThat(template.rows().stream().map(LocalTable.Row::cells))
        .contains(List.of("Kön", "", "background.legalSex", ""))
        .contains(List.of("Zzz", "", "", ""))
        .contains(List.of("background.age", "", "background.age", "background.age"))
        .contains(List.of("", "", "Insamlingsomgång", "round"))
        .contains(List.of("", "", "Kommun eller stadsdel", "participant"));
  }

  @Test
  void aTemplateOfAnUnknownColumnOrVariableIsRefused() {
    assertThatThrownBy(
            () ->
                CodeMapping.templateFrom(
                    Investigation.class, extract(), "Orsak 3", "reason.reasons", SWEDISH))
        .hasMessage("The file has no column called Orsak 3");
    assertThatThrownBy(
            () ->
                CodeMapping.templateFrom(
                    Investigation.class, extract(), "Orsak 1", "process.opened", SWEDISH))
        .hasMessageContaining("no variable with codes called process.opened");
  }

  @Test
  void theSameLabelMappedDifferentlyIsEvidenceForCommonTerms() {
    String head = "variabel;lokal kod;lokal etikett;kod\n";
    Map<String, CodeMapping> mappings = new LinkedHashMap<>();
    mappings.put(
        "A",
        MappingFixture.codes(
            folder,
            head
                + "reason.reasons;1;Omsorgssvikt;INADEQUATE_BASIC_CARE\n"
                + "reason.reasons;2;Droger;CHILD_SUBSTANCE_USE\n"
                + "reason.reasons;3;Bara här;OTHER_REASON\n"
                + "reason.reasons;4;Ej avgjord;\n"));
    mappings.put(
        "B",
        MappingFixture.codes(
            folder,
            head
                + "reason.reasons;X;omsorgssvikt;INADEQUATE_PARENTING\n"
                + "reason.reasons;Y;droger;CHILD_SUBSTANCE_USE\n"));
    mappings.put(
        "C", MappingFixture.codes(folder, head + "reason.reasons;1;OMSORGSSVIKT;NO COUNTERPART\n"));
    MappingComparison comparison = MappingComparison.of(mappings);

    assertThat(comparison.differences()).hasSize(1);
    assertThat(comparison.differences().get(0).label()).isEqualTo("Omsorgssvikt");
    assertThat(comparison.differences().get(0).codes())
        .containsExactly(
            Map.entry("A", List.of("INADEQUATE_BASIC_CARE")),
            Map.entry("B", List.of("INADEQUATE_PARENTING")),
            Map.entry("C", List.of()));
    assertThat(comparison.agreed()).isEqualTo(1);
    assertThat(comparison.alone()).isEqualTo(1);
    assertThat(comparison.toString(SWEDISH))
        .startsWith("3 kommuner; etiketter som tolkas olika: 1, lika: 1, bara i en kommun: 1")
        .contains("ingen motsvarighet");
    assertThat(MappingComparison.of(Map.of()).toString(ENGLISH)).startsWith("0 municipalities");
  }

  @Test
  void aRowOfTheWrongWidthIsCountedAndPassedOverAsTheReaderRejectsIt() {
    String ragged = MappingFixture.EXTRACT + "kort\n";
    Path extract = MappingFixture.file(folder, "uttag.csv", ragged);
    MappingCoverage coverage =
        MappingCoverage.of(MappingFixture.columns(folder), MappingFixture.codes(folder), extract);
    ReadResult<Investigation> read = MappingFixture.read(folder, ragged);

    assertThat(coverage.records()).isEqualTo(7).isEqualTo(read.total());
    assertThat(coverage.rejected()).isEqualTo(1).isEqualTo(read.rejected());
    assertThat(coverage.affected()).isEqualTo(4);
    assertThat(coverage.toString(SWEDISH)).contains("1 av dem avvisas vid läsningen");
    assertThat(coverage.toString(ENGLISH)).contains("1 of them are rejected on reading");
    assertThat(
            CodeMapping.templateFrom(
                    Investigation.class, extract, MappingFixture.columns(folder), SWEDISH)
                .rows())
        .isNotEmpty();
    assertThat(ColumnMapping.templateFrom(Investigation.class, extract, SWEDISH).rows())
        .isNotEmpty();
  }

  @Test
  void aLocalColumnThatStandsTwiceIsRefusedWhereverItIsAskedFor() {
    String twice = "Ärendenr;Orsak 1;orsak  1\nA-1;V1;S9\n";
    Path extract = MappingFixture.file(folder, "uttag.csv", twice);
    ColumnMapping columns = MappingFixture.columns(folder);
    CodeMapping codes = MappingFixture.codes(folder);
    for (ThrowingCallable asks :
        List.<ThrowingCallable>of(
            () -> MappingCoverage.of(columns, codes, extract),
            () ->
                CodeMapping.templateFrom(
                    Investigation.class, extract, "Orsak 1", "reason.reasons", SWEDISH),
            () -> CodeMapping.templateFrom(Investigation.class, extract, columns, SWEDISH))) {
      assertThatThrownBy(asks)
          .isInstanceOf(LocalFileException.class)
          .hasMessageContaining("F018")
          .hasMessageContaining("Orsak 1");
    }
    ReadResult<Investigation> read = MappingFixture.read(folder, twice);
    assertThat(read.complete()).isFalse();
    assertThat(MappingFixture.findings(read, "F018"))
        .singleElement()
        .satisfies(f -> assertThat(f.message(ENGLISH)).contains("as columns 2 and 3"));
    Path mapping =
        MappingFixture.file(folder, "k.csv", "kolumn;variabel;VARIABEL\nA;serialNumber;mode\n");
    assertThatThrownBy(() -> ColumnMapping.read(Investigation.class, mapping))
        .isInstanceOf(LocalFileException.class)
        .hasMessageContaining("F018");
  }
}
