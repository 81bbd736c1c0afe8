package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.CityDistrict;
import se.nuso.municipality.Municipality;
import se.nuso.service.NonAssessedService;
import se.nuso.text.Label;

class ColumnTest {
  @ParameterizedTest
  @ValueSource(strings = {"3,0", "3.0", "elva", "1e1", "+3", "٣", "1234567890", " 3"})
  void whatIsNoWholeNumberIsRefused(String text) {
    assertThat(fault("background.age", text).fault()).isEqualTo(ValueFault.NOT_A_WHOLE_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "01/04/2024, AMBIGUOUS_DATE",
    "1.4.2024, AMBIGUOUS_DATE",
    "24-03-31, TWO_DIGIT_YEAR",
    "45380, EXCEL_DAY_NUMBER",
    "2024-13-01, NOT_A_DATE",
    "2024-3-1, NOT_A_DATE",
    "65380, NOT_A_DATE",
    "i går, NOT_A_DATE"
  })
  void whatIsNoIsoDateIsRefusedForWhatItIs(String text, ValueFault fault) {
    assertThat(fault("process.closed", text).fault()).isEqualTo(fault);
  }

  @Test
  void excelsDayNumberIsRefusedWithTheDayThatItMayStandFor() {
    assertThat(fault("process.closed", "45380").parameters())
        .containsEntry("suggested", "2024-03-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,23457E+11", "1.23457E+11", "1E+11", "12e+9"})
  void aSerialNumberThatExcelHasRoundedIsRefusedForIt(String text) {
    assertThat(fault("serialNumber", text).fault()).isEqualTo(ValueFault.ROUNDED_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-30, 29", "2023-02-29, 28", "2023-11-31, 30", "2024-01-00, 31"})
  void aDayThatDoesNotExistIsRefusedWithTheLengthOfItsMonth(String text, String days) {
    MalformedValueException malformed = fault("process.closed", text);
    assertThat(malformed.fault()).isEqualTo(ValueFault.IMPOSSIBLE_DATE);
    assertThat(malformed.parameters()).containsEntry("days", days);
  }

  @Test
  void aCodeOutsideTheListIsRefusedWithTheNearestOnes() {
    MalformedValueException malformed = fault("background.legalSex", "Flikca");
    assertThat(malformed.fault()).isEqualTo(ValueFault.NOT_ON_THE_LIST);
    assertThat(malformed.parameters().get("nearest"))
        .isEqualTo(new Label("GIRL (Flicka), BOY (Pojke)", "GIRL (Girl), BOY (Boy)"));
    assertThat(malformed.parameters().get("codes"))
        .isEqualTo(new Label("GIRL (Flicka), BOY (Pojke)", "GIRL (Girl), BOY (Boy)"));
  }

  @Test
  void ofALongListOnlyTheFirstCodesAreListed() {
    MalformedValueException malformed = fault("participant", "9999");
    assertThat(malformed.parameters().get("codes")).hasToString("… (309)");
    assertThat(malformed.parameters().get("nearest").toString().split(", ")).hasSize(3);
  }

  @Test
  void aMunicipalityAndADistrictAreReadByTheirOfficialCodes() {
    assertThat(column("participant").parse("1780")).isEqualTo(Municipality.KARLSTAD);
    assertThat(column("participant").parse("0180-FAR")).isEqualTo(CityDistrict.FARSTA);
  }

  @Test
  void severalCodesInACellArePartedByABar() {
    assertThat(column("background.diagnoses").parse("ADHD|AUTISM|ADHD"))
        .isEqualTo(EnumSet.of(Diagnosis.ADHD, Diagnosis.AUTISM));
    assertThat(column("background.diagnoses").text(EnumSet.of(Diagnosis.AUTISM, Diagnosis.ADHD)))
        .isEqualTo("ADHD|AUTISM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADHD|", "|ADHD", "ADHD||AUTISM", "ADHD,AUTISM"})
  void anEmptyOrGluedCodeAmongSeveralIsRefused(String text) {
    assertThat(fault("background.diagnoses", text).fault())
        .isIn(ValueFault.EMPTY_CODE, ValueFault.SEVERAL_CODES);
  }

  @Test
  void severalTextsForASingleAnswerAreRefused() {
    List<String> two = List.of("GIRL", "BOY");
    assertThat(
            catchThrowableOfType(
                    MalformedValueException.class, () -> column("background.legalSex").parse(two))
                .fault())
        .isEqualTo(ValueFault.ONE_CODE_ONLY);
    assertThat(
            catchThrowableOfType(
                    MalformedValueException.class, () -> column("serialNumber").parse(two))
                .fault())
        .isEqualTo(ValueFault.NOT_A_TEXT);
    assertThat(
            catchThrowableOfType(
                    MalformedValueException.class, () -> column("background.age").parse(two))
                .fault())
        .isEqualTo(ValueFault.NOT_A_WHOLE_NUMBER);
    assertThat(
            catchThrowableOfType(
                    MalformedValueException.class, () -> column("process.opened").parse(two))
                .fault())
        .isEqualTo(ValueFault.NOT_A_DATE);
  }

  @Test
  void aDateIsWrittenAsItIsRead() {
    Column<Investigation> closed = column("process.closed");
    assertThat(closed.text(closed.parse("2024-02-29"))).isEqualTo("2024-02-29");
    assertThat(closed.parse("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(closed).hasToString("process.closed (Investigation closed)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-13", "2024-00", "2024-4", "april", "2024-04-15", "04/2024", "202404"})
  void whatIsNoIsoMonthIsRefused(String text) {
    assertThat(
            catchThrowableOfType(MalformedValueException.class, () -> month().parse(text)).fault())
        .isEqualTo(ValueFault.NOT_A_MONTH);
  }

  @Test
  void aMonthIsWrittenAsItIsRead() {
    assertThat(month().parse("2024-04")).isEqualTo(YearMonth.of(2024, 4));
    assertThat(month().text(YearMonth.of(2024, 4))).isEqualTo("2024-04");
    assertThat(month().type()).isEqualTo(ValueType.MONTH);
    assertThat(
            catchThrowableOfType(
                    MalformedValueException.class,
                    () -> month().parse(List.of("2024-04", "2024-05")))
                .fault())
        .isEqualTo(ValueFault.NOT_A_MONTH);
  }

  private static Column<NonAssessedService> month() {
    return Codebook.of(NonAssessedService.class).column("startMonth").orElseThrow();
  }

  @Test
  void theExceptionItselfNeverHoldsTheValue() {
    assertThat(fault("background.age", "hemligt")).hasMessageNotContaining("hemligt");
  }

  private static MalformedValueException fault(String path, String text) {
    return catchThrowableOfType(MalformedValueException.class, () -> column(path).parse(text));
  }

  private static Column<Investigation> column(String path) {
    return Codebook.of(Investigation.class).column(path).orElseThrow();
  }
}
