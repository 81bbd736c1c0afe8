package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.identity.SerialNumber;
import se.nuso.text.Label;

/** Characters are named and made plain; a date with a time is the day that it is in Sweden. */
class CharactersTest {
  @ParameterizedTest
  @CsvSource({"２３,23", "K－１,K-1", "٢٣,23", "Åö,Åö", "Ko\u0308,Kö", "A-1,A-1"})
  void whatLooksTheSameIsTheSame(String written, String plain) {
    assertThat(Characters.plain(written)).isEqualTo(plain);
    assertThat(new SerialNumber(written)).isEqualTo(new SerialNumber(plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "A–1 # : character 2 is “–” (U+2013, EN DASH)",
        "A\u20111 # : character 2 is “\u2011” (U+2011, NON-BREAKING HYPHEN)",
        "К1 # : character 1 is “К” (U+041A, CYRILLIC CAPITAL LETTER KA)",
        "A1\u200E2 # : character 3 is U+200E, LEFT-TO-RIGHT MARK",
        "A1\u00AD2 # : character 3 is U+00AD, SOFT HYPHEN"
      })
  void aCharacterThatASerialNumberMayNotHaveIsNamedWithItsPlace(String written, String named) {
    MalformedValueException refused =
        Assertions.catchThrowableOfType(
            MalformedValueException.class, () -> new SerialNumber(written));
    assertThat(refused.fault()).isEqualTo(ValueFault.MALFORMED_SERIAL_NUMBER);
    assertThat(((Label) refused.parameters().get("character")).en()).isEqualTo(named);
    assertThat(refused).hasMessageContaining(named);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31T23:30:00Z, V018, 2024-04-01",
    "2024-03-31T21:59:59Z, V018, 2024-03-31",
    "2024-01-31T23:30:00Z, V018, 2024-02-01",
    "2024-03-29 12:00, V018, 2024-03-29",
    "2024-03-29T00:00:00.000+01:00, V018, 2024-03-29",
    "2024-03-29T23:30-05:00, V018, 2024-03-30",
    "2024-03-29T23:30:00[America/New_York], V018, 2024-03-30",
    "2024-03-31T02:30:00, V019, 2024-03-31",
    "2024-03-31T02:30:00+01:00[Europe/Stockholm], V019, 2024-03-31",
    "2024-10-27T02:30:00, V018, 2024-10-27"
  })
  void aDateWithATimeIsToldAsTheDayInSweden(String text, String id, LocalDate day) {
    MalformedValueException told =
        Assertions.catchThrowableOfType(
            MalformedValueException.class, () -> new DateForm().parse(java.util.List.of(text)));
    assertThat(told.fault().id()).isEqualTo(id);
    assertThat(told.parameters()).containsEntry("suggested", day);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-30T12:00", "2024-03-29T25:00", "2024-03-29T12:00[No/Where]", "12:00"})
  void whatIsNoTimeIsNoDateEither(String text) {
    assertThatThrownBy(() -> new DateForm().parse(java.util.List.of(text)))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            e -> assertThat(e.fault()).isEqualTo(ValueFault.NOT_A_DATE));
  }

  @Test
  void anExceptionHoldsNoValueAndNoOpenPlace() {
    assertThat(new MalformedValueException(ValueFault.SEVERAL_CODES, Map.of()))
        .hasMessageNotContaining("{");
  }
}
