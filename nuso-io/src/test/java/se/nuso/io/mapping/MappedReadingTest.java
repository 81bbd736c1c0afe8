package se.nuso.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.investigation.InvestigationReason.CARER_SUBSTANCE_USE;
import static se.nuso.investigation.InvestigationReason.CHILD_OFFENDING;
import static se.nuso.investigation.InvestigationReason.EXPOSURE_TO_FAMILY_VIOLENCE;
import static se.nuso.investigation.InvestigationReason.PHYSICAL_VIOLENCE;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.io.NusoReader;
import se.nuso.io.ReadResult;
import se.nuso.municipality.Municipality;
import se.nuso.rule.Finding;
import se.nuso.rule.Severity;

/** A local extract is read through its mappings, and nothing of it is dropped in silence. */
class MappedReadingTest {
  @TempDir Path folder;

  @Test
  void localColumnsAndCodesBecomeOurs() {
    ReadResult<Investigation> read = MappingFixture.read(folder, MappingFixture.EXTRACT);

    assertThat(read.complete()).isTrue();
    assertThat(read.read()).isEqualTo(6);
    assertThat(read.rejected()).isZero();
    Investigation second = read.records().get(1);
    assertThat(second.round()).isEqualTo(CHILDREN_2024);
    assertThat(second.mode()).isEqualTo(CollectionMode.STRUCTURED_EXTRACT);
    assertThat(second.participant()).isEqualTo(Municipality.KARLSTAD);
    assertThat(second.background().age()).isEqualTo(12);
    assertThat(second.background().legalSex()).isEqualTo(LegalSex.BOY);
    assertThat(second.reason().reasons())
        .containsExactly(PHYSICAL_VIOLENCE, EXPOSURE_TO_FAMILY_VIOLENCE, CARER_SUBSTANCE_USE);
    assertThat(read.records().get(4).reason().reasons()).isEmpty();
    assertThat(read.records().get(5).reason().reasons())
        .containsExactly(PHYSICAL_VIOLENCE, CHILD_OFFENDING);
    assertThat(MappingFixture.ids(read)).doesNotContain("F027", "F021");
  }

  @Test
  void eachUnmappedValueIsToldOnceForItsColumnWithCountAndShare() {
    List<Finding> unmapped =
        MappingFixture.findings(MappingFixture.read(folder, MappingFixture.EXTRACT), "M001");

    assertThat(unmapped)
        .extracting(f -> f.location().column(), f -> f.parameters().get("value"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Orsak 1", "S9"),
            org.assertj.core.groups.Tuple.tuple("Orsak 1", "Okänd orsak"),
            org.assertj.core.groups.Tuple.tuple("Orsak 2", "Okänd orsak"),
            org.assertj.core.groups.Tuple.tuple("Orsak 2", "S9"));
    assertThat(unmapped).allMatch(f -> f.severity() == Severity.WARNING);
    assertThat(unmapped).allMatch(f -> f.variables().equals(List.of("reason.reasons")));
    assertThat(unmapped.get(0).location().line()).isEqualTo(4);
    assertThat(unmapped.get(0).message(SWEDISH))
        .isEqualTo(
            "Det lokala värdet ”S9” är inte översatt och finns i 1 av 6 poster (16,7 %);"
                + " Anledning till utredningen räknas där som obesvarad.");
    assertThat(unmapped.get(0).message(ENGLISH)).contains("in 1 of 6 records (16.7 %)");
  }

  @Test
  void whatIsLeftOutOnPurposeAndWhatIsMappedIsCountedAndSaid() {
    ReadResult<Investigation> read = MappingFixture.read(folder, MappingFixture.EXTRACT);

    assertThat(MappingFixture.findings(read, "M003").get(0).message(SWEDISH))
        .isEqualTo("1 kolumner lästes inte, enligt kolumnöversättningen: Handläggare.");
    assertThat(MappingFixture.findings(read, "M004").get(0).message(ENGLISH))
        .contains("5 columns were read", "Kön → background.legalSex");
    assertThat(MappingFixture.findings(read, "M005")).isEmpty();
  }

  @Test
  void aColumnOfTheMappingThatTheFileLacksIsTold() {
    ReadResult<Investigation> read = MappingFixture.read(folder, "Ärendenr;Kön\nA-1;F\n");

    assertThat(read.read()).isEqualTo(1);
    assertThat(MappingFixture.findings(read, "M005").get(0).message(ENGLISH))
        .startsWith("4 columns of the column mapping are not in the file")
        .contains("Orsak 1", "Handläggare");
  }

  @Test
  void aFaultKeepsTheFilesOwnColumnNameBesideOurVariable() {
    ReadResult<Investigation> read =
        MappingFixture.read(folder, "Ärendenr;Ålder vid start\nA-1;elva\n");

    Finding fault = MappingFixture.findings(read, "V001").get(0);
    assertThat(fault.location().column()).isEqualTo("Ålder vid start");
    assertThat(fault.variables()).containsExactly("background.age");
    assertThat(read.rejected()).isEqualTo(1);
  }

  @Test
  void anUnknownColumnIsRefusedAsWithoutAMapping() {
    ReadResult<Investigation> read = MappingFixture.read(folder, "Ärendenr;Skostorlek\nA-1;38\n");

    assertThat(read.complete()).isFalse();
    assertThat(MappingFixture.findings(read, "F016").get(0).message(SWEDISH))
        .isEqualTo("Kolumn 2, ”Skostorlek”, är okänd.");
  }

  @Test
  void ourOwnNamesAndADegreeBesideItsFactorMayStandAmongLocalColumns() {
    ReadResult<Investigation> read =
        MappingFixture.read(
            folder,
            "schema;Ärendenr;factors.risk.PHYSICAL_VIOLENCE;factors.severity.PHYSICAL_VIOLENCE;Handläggare;Kön\n"
                + "investigation/1;A-1;YES;SEVERE;hl;F\n");

    assertThat(read.read()).isEqualTo(1);
    assertThat(read.records().get(0).factors().risk()).hasSize(1);
    assertThat(read.records().get(0).background().legalSex()).isEqualTo(LegalSex.GIRL);
  }

  @Test
  void aPersonalIdentityNumberIsFoundInMappedAndInLeftOutColumnsAndNeverShown() {
    for (String number : List.of("200711042390", "20071104-2390")) {
      for (String row :
          List.of(
              "A-1;11;F;V1;;" + number,
              "A-1;11;F;V1;" + number + ";hl",
              "A-1;11;F;om " + number + ";;hl")) {
        ReadResult<Investigation> read =
            MappingFixture.read(
                folder, "Ärendenr;Ålder vid start;Kön;Orsak 1;Orsak 2;Handläggare\n" + row + "\n");

        assertThat(read.rejected()).as(row.substring(0, 10)).isEqualTo(1);
        assertThat(MappingFixture.findings(read, "PERSONAL_ID")).hasSize(1);
        assertThat(read.toString(SWEDISH) + read.report().findings()).doesNotContain(number);
      }
    }
  }

  @Test
  void aMappingIsNotAppliedInSilenceToAFileWithoutColumns() {
    ReadResult<Investigation> read =
        NusoReader.of(CHILDREN_2024)
            .mapping(MappingFixture.columns(folder))
            .investigations(MappingFixture.file(folder, "x.ndjson", "{}\n"));

    assertThat(read.complete()).isFalse();
    assertThat(MappingFixture.ids(read)).containsExactly("M006");
  }

  @Test
  void aColumnOfFreeTextDoesNotFillTheReport() {
    StringBuilder extract = new StringBuilder("Ärendenr;Orsak 1\n");
    for (int i = 0; i < 1_200; i++) {
      extract.append("A-").append(i).append(";text ").append(i).append('\n');
    }
    ReadResult<Investigation> read = MappingFixture.read(folder, extract.toString());

    assertThat(MappingFixture.findings(read, "M001")).hasSize(1_000);
    assertThat(MappingFixture.findings(read, "M002").get(0).message(ENGLISH))
        .contains("200 occurrences of the others");
    assertThat(read.read()).isEqualTo(1_200);
  }

  @Test
  void aLocalColumnMayHoldTheDegreeOfARiskFactor() {
    Path mapping =
        MappingFixture.file(
            folder,
            "k.csv",
            "kolumn;fast värde;variabel\nNr;;serialNumber\nVåld;;factors.risk.PHYSICAL_VIOLENCE\n"
                + "Grad;;Factors.Severity.physical_violence\n;CHILDREN_2024;round\n;HAND_CODED;mode\n;1780;participant\n");
    Path extract =
        MappingFixture.file(
            folder, "u.csv", "Nr;Våld;Grad\nA-1;Ja;SEVERE\nA-2;Nej;\nA-3;Ja;\nA-4;Nej;SEVERE\n");
    ColumnMapping columns = ColumnMapping.read(Investigation.class, mapping);
    ReadResult<Investigation> read =
        NusoReader.of(CHILDREN_2024).mapping(columns).investigations(extract);

    assertThat(columns.variable("grad")).contains("factors.severity.PHYSICAL_VIOLENCE");
    assertThat(read.records())
        .extracting(
            record -> String.valueOf(record.factors().risk().get(RiskFactor.PHYSICAL_VIOLENCE)))
        .containsExactly("SEVERE", "NOT_DOCUMENTED", "SEVERITY_NOT_DOCUMENTED", "null");
    assertThat(MappingFixture.findings(read, "F109")).hasSize(1);
    assertThat(
            ColumnMapping.templateFrom(
                    Investigation.class,
                    MappingFixture.file(
                        folder, "w.csv", "FACTORS.severity.PHYSICAL_VIOLENCE;x\n1;2\n"),
                    SWEDISH)
                .rows()
                .get(0)
                .cells()
                .get(3))
        .isEqualTo("factors.severity.PHYSICAL_VIOLENCE");
    Path twice =
        MappingFixture.file(
            folder,
            "t.csv",
            "kolumn;variabel\na;factors.severity.PHYSICAL_VIOLENCE\nb;factors.severity.PHYSICAL_VIOLENCE\n"
                + "c;factors.severity.NOTHING\n");
    assertThatThrownBy(() -> ColumnMapping.read(Investigation.class, twice))
        .hasMessageContaining("M108")
        .hasMessageContaining("M102");
  }
}
