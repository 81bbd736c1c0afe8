package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationFields;
import se.nuso.rule.Field;
import se.nuso.text.Language;

class CodebookTest {
  private final Codebook<Investigation> codebook = Codebook.of(Investigation.class);

  @Test
  void theFirstColumnsIdentifyTheRecord() {
    assertThat(codebook.columns().stream().limit(6).map(Column::path))
        .containsExactly(
            "round", "mode", "origin", "serialNumber", "participant", "background.legalSex");
  }

  @Test
  void eachOfTheThirtyRiskFactorsIsAColumn() {
    assertThat(codebook.columns().stream().filter(c -> c.path().startsWith("factors.risk.")))
        .hasSize(30)
        .allSatisfy(column -> assertThat(column.codes()).containsExactly(RiskFinding.values()));
  }

  @Test
  void aRiskFactorsColumnCarriesTheFactorsOwnLabelAndProvenance() {
    Column<Investigation> column = codebook.column("factors.risk.CHILD_SELF_HARM").orElseThrow();
    assertThat(column.label().sv()).isEqualTo("Riskfaktor: Självskadebeteende eller suicidalitet");
    assertThat(column.label().en()).isEqualTo("Risk factor: Self-harm or suicidality");
    assertThat(column.provenance()).isEqualTo(Provenance.PROVISIONAL);
    assertThat(column.source()).isEqualTo(RiskFactor.CHILD_SELF_HARM.source());
  }

  @Test
  void everyVariableAndEveryCodeHasLabelsInBothLanguagesAndItsProvenance() {
    assertThat(codebook.columns())
        .hasSize(67)
        .allSatisfy(
            column -> {
              assertThat(column.label().sv()).isNotBlank();
              assertThat(column.label().en()).isNotBlank();
              assertThat(column.provenance()).isNotNull();
              assertThat(column.source()).isNotBlank();
              assertThat(column.codes())
                  .allSatisfy(
                      code -> {
                        assertThat(code.label().sv()).isNotBlank();
                        assertThat(code.label().en()).isNotBlank();
                        assertThat(code.provenance()).isNotNull();
                        assertThat(code.source()).isNotBlank();
                      });
            });
  }

  @Test
  void onlyWhatNusoIsNotKnownToAskIsLocal() {
    assertThat(codebook.columns().stream().filter(Column::local).map(Column::path))
        .containsExactly(
            "reason.kind", "process.opened", "process.closed", "decisions.placementForms");
  }

  @Test
  void roundModeSerialNumberAndParticipantAreRequiredAndNothingElse() {
    assertThat(codebook.columns().stream().filter(Column::required).map(Column::path))
        .containsExactly("round", "mode", "serialNumber", "participant");
  }

  @Test
  void onlyTheSerialNumberIsIdentifying() {
    assertThat(codebook.columns().stream().filter(Column::identifying).map(Column::path))
        .containsExactly("serialNumber");
  }

  @Test
  void everyFieldOfTheRulesIsAColumnOfTheCodebook() throws IllegalAccessException {
    for (var constant : InvestigationFields.class.getFields()) {
      Field<?, ?> field = (Field<?, ?>) constant.get(null);
      assertThat(field.paths()).allMatch(path -> codebook.column(path).isPresent(), field.name());
    }
  }

  @Test
  void aRecordIsBuiltFromTheAnswersOfItsColumns() {
    @Nullable Object[] values = new Object[codebook.columns().size()];
    values[codebook.columns().indexOf(codebook.column("background.age").orElseThrow())] = 11;
    assertThat(codebook.record(values).background().age()).isEqualTo(11);
  }

  @Test
  void theNumberOfAnswersMustBeTheNumberOfColumns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codebook.record(new Object[3]))
        .withMessageContaining("Expected 67 values, found 3");
  }

  @Test
  void inPrintItListsVariablesAndCodesInTheLanguageAskedFor() {
    assertThat(codebook.toString(Language.SWEDISH))
        .contains("Risk- och skyddsfaktorer")
        .contains("background.age  Ålder, heltal (years); nämns av NUSO")
        .contains("GIRL  Flicka")
        .contains("process.closed  Utredningen avslutades, datum; preliminär, ej bekräftad; lokal")
        .contains("… 309");
    assertThat(codebook.toString(Language.ENGLISH)).contains("serialNumber  Serial number, text");
    assertThat(codebook).hasToString(codebook.toString(Language.ENGLISH));
  }

  @Test
  void aComponentWithoutItsVariableIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codebook.of(Unmarked.class))
        .withMessageContaining("Unmarked.age carries no @Variable");
  }

  @Test
  void aComponentOfATypeThatFilesDoNotHoldIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codebook.of(OfDoubles.class))
        .withMessageContaining("Double has no form in files");
  }

  @Test
  void aClassThatIsNoRecordIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codebook.of(List.class))
        .withMessageContaining("is no record");
  }

  public record Unmarked(Integer age) {}

  public record OfDoubles(
      @Variable(sv = "a", en = "a", from = Provenance.PROVISIONAL) Double number) {}
}
