package se.nuso.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.codebook.Codebook;
import se.nuso.io.LocalFileException;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/** A faulty mapping file is refused, and the place, the value, the reason and the mend are told. */
class MappingFileTest {
  private static final String CODE_HEAD = "variabel;lokal kod;lokal etikett;kod\n";
  private static final String COLUMN_HEAD = "kolumn;fast värde;variabel\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "M102!reason.reason;V1;;PHYSICAL_VIOLENCE!variabel!”reason.reason” finns inte!reason.reasons",
        "M103!reason.reasons;;;PHYSICAL_VIOLENCE!lokal kod!”PHYSICAL_VIOLENCE” men inget lokalt värde!ta bort raden",
        "M105!reason.reasons;V1;;PHYSICAL_VIOLENSE!kod!”PHYSICAL_VIOLENSE” finns inte!PHYSICAL_VIOLENCE (Fysiskt våld mot barnet)",
        "M106!background.legalSex;V1;;GIRL|BOY!kod!”GIRL|BOY” är flera koder!Välj en",
        "M107!process.opened;V1;;11!variabel!har ingen kodlista!läses som det står"
      })
  void aFaultyRowOfCodesIsToldWithItsMend(
      String id, String row, String column, String message, String hint) {
    Finding fault = refused(() -> MappingFixture.codes(folder, CODE_HEAD + row + "\n"));

    assertThat(fault.id()).isEqualTo(id);
    assertThat(fault.location().file()).isEqualTo("codes.csv");
    assertThat(fault.location().line()).isEqualTo(2);
    assertThat(fault.location().column()).isEqualTo(column);
    assertThat(fault.message(SWEDISH)).contains(message);
    assertThat(fault.hint(SWEDISH)).contains(hint);
    assertThat(fault.toString(ENGLISH)).doesNotContain("{").startsWith("ERROR " + id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "M102!Ålder;;background.ag!variabel!background.age",
        "M108!Kön;;background.legalSex\\nKön 2;;background.legalSex!variabel!IGNORERA",
        "M104!Kön;;background.legalSex\\nkön;;IGNORERA!variabel!Behåll den ena",
        "M109!Kön;GIRL;background.legalSex!fast värde!lämna kolumnens namn tomt",
        "M110!;CHILDREN_2042;round!fast värde!CHILDREN_2024",
        "M110!;elva;background.age!fast värde!Tillåtet"
      })
  void aFaultyRowOfColumnsIsToldWithItsMend(String id, String rows, String column, String hint) {
    Finding fault =
        refused(
            () -> MappingFixture.columns(folder, COLUMN_HEAD + rows.replace("\\n", "\n") + "\n"));

    assertThat(fault.id()).isEqualTo(id);
    assertThat(fault.location().column()).isEqualTo(column);
    assertThat(fault.hint(SWEDISH)).contains(hint);
  }

  @Test
  void theSameLocalValueTwiceWithOtherTargetsIsRefusedAndWithTheSameIsNot() {
    String first = CODE_HEAD + "reason.reasons;V1;;PHYSICAL_VIOLENCE\n";
    Finding fault =
        refused(
            () -> MappingFixture.codes(folder, first + "reason.reasons;v1 ;;CHILD_OFFENDING\n"));
    assertThat(fault.id()).isEqualTo("M104");
    assertThat(fault.message(ENGLISH))
        .isEqualTo(
            "“v1” already has another meaning on line 2: PHYSICAL_VIOLENCE there, CHILD_OFFENDING here.");

    CodeMapping same =
        MappingFixture.codes(
            folder, first + "reason.reasons;v1;;PHYSICAL_VIOLENCE\nreason.reasons;V1;;\n");
    assertThat(same.codes("reason.reasons", "V1")).contains(List.of("PHYSICAL_VIOLENCE"));
  }

  @Test
  void everyFaultOfAFileIsToldAtOnce() {
    LocalFileException refused =
        catchThrowableOfType(
            LocalFileException.class,
            () ->
                MappingFixture.codes(
                    folder, CODE_HEAD + "reason.reasons;A;;X\nreason.reasons;B;;Y\nz;C;;X\n"));
    assertThat(refused.findings()).extracting(Finding::id).containsExactly("M105", "M105", "M102");
    assertThat(refused.message(SWEDISH)).hasLineCount(3).contains("rad 3", "rad 4");
  }

  @Test
  void aFileWithoutTheColumnsOfAMappingIsRefused() {
    Finding fault = refused(() -> MappingFixture.codes(folder, "variabel;kod\nreason.reasons;X\n"));
    assertThat(fault.id()).isEqualTo("M101");
    assertThat(fault.message(ENGLISH)).contains("“local code”", "variabel, kod");
    assertThat(refused(() -> MappingFixture.columns(folder, "a;b\n1;2\n")).id()).isEqualTo("M101");
    assertThat(refused(() -> MappingFixture.columns(folder, "")).id()).isEqualTo("F001");
  }

  @Test
  void aPersonalIdentityNumberInAMappingIsRefusedAndNotShown() {
    for (String number : List.of("200711042390", "20071104-2390")) {
      LocalFileException refused =
          catchThrowableOfType(
              LocalFileException.class,
              () ->
                  MappingFixture.codes(
                      folder, CODE_HEAD + "reason.reasons;" + number + ";;PHYSICAL_VIOLENCE\n"));
      assertThat(refused.findings().get(0).id()).isEqualTo("PERSONAL_ID");
      assertThat(refused.findings().get(0).location().line()).isEqualTo(2);
      assertThat(refused.toString() + refused.findings()).doesNotContain(number);
    }
  }

  @Test
  void headsAndWordsMayBeInEnglishAndTargetsLabels() {
    ColumnMapping columns =
        MappingFixture.columns(
            folder, "column;fixed value;variable\nHandler;;ignore\nSex;;Legal sex\n");
    CodeMapping codes =
        MappingFixture.codes(
            folder, "variable;local code;code\nLegal sex;F;girl\nLegal sex;?;no counterpart\n");

    assertThat(columns.leftOut()).containsExactly("Handler");
    assertThat(columns.variable("SEX ")).contains("background.legalSex");
    assertThat(columns.variable("Age")).isEmpty();
    assertThat(codes.codes("background.legalSex", "f")).contains(List.of("GIRL"));
    assertThat(codes.codes("background.legalSex", "?")).contains(List.of());
    assertThat(codes.codes("background.legalSex", "boy")).contains(List.of("BOY"));
    assertThat(codes.codes("background.legalSex", "x")).isEmpty();
    assertThat(columns).hasToString("ColumnMapping[1 columns, 1 left out, 0 fixed values]");
    assertThat(codes).hasToString("CodeMapping[1 variables, 2 values mapped, 0 not decided]");
    assertThatThrownBy(() -> codes.values("reason.reasons", "x"))
        .hasMessage("The mapping has no variable reason.reasons");
  }

  @Test
  void theReadyTemplatesAreMappingsThatReachEveryCode() {
    for (MappingTemplate template : MappingTemplate.values()) {
      Path path = folder.resolve(template.name() + ".csv");
      template.write(path);
      CodeMapping mapping = CodeMapping.read(template.type(), path);
      String variable = mapping.variables().iterator().next();

      assertThat(mapping.decided(variable).values())
          .flatExtracting(meaning -> java.util.Objects.requireNonNull(meaning.codes()))
          .as(template.name())
          .containsAll(
              Codebook.of(template.type()).column(variable).orElseThrow().codes().stream()
                  .map(code -> code.code())
                  .filter(code -> !code.equals("UNMAPPED_LOCAL_CODE"))
                  .toList());
    }
  }

  private static Finding refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
    return catchThrowableOfType(LocalFileException.class, action).findings().get(0);
  }

  @Test
  void twoValuesThatSayTheOppositeAndHaveOneCodeAreTold() {
    CodeMapping codes =
        MappingFixture.codes(
            folder,
            """
            variabel;lokal kod;lokal etikett;kod
            consent.guardian1;1;Samtycker;CONSENTS
            consent.guardian1;2;Samtycker ej;CONSENTS
            reason.reasons;3;Missbruk hos förälder;CARER_SUBSTANCE_USE
            reason.reasons;4;Missbruk hos barnet;CARER_SUBSTANCE_USE
            reason.reasons;5;Missbruk hos mamma;CARER_SUBSTANCE_USE
            """);

    assertThat(codes.findings())
        .extracting(finding -> finding.id() + " " + finding.location().line())
        .containsExactly("M116 3", "M116 5", "M116 6");
    assertThat(codes.findings().get(0).message(Language.SWEDISH))
        .contains("”Samtycker ej” och ”Samtycker” (rad 2)", "CONSENTS");
  }
}
