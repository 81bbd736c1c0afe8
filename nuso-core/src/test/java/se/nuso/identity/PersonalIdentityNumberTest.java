package se.nuso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.ValueFault;

/**
 * Only official test numbers: Skatteverket, open data Testpersonnummer (CC0); SKV M 2010:3 for the
 * coordination number; personnummer/meta specification 3.1 for the interim ones.
 */
class PersonalIdentityNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "200711042390",
        "20071104-2390",
        "0711042390",
        "071104-2390",
        "20071104--2390",
        "20071104.2390",
        "2007-11-04-2390",
        "071104+2390",
        "071104 2390",
        "071104–2390",
        "20071104 - 2390",
        "０７１１０４-２３９０",
        "701063-2391",
        "000101-T220",
        "Barnet (071104-2390) bor växelvis.",
        "Pnr 200804302388 enligt anmälan",
        "född 20080727 2380",
        "200711042391",
        "K-071104-2390",
        "2007-11-04-2390",
        "2007-11-04 2390",
        "07 11 04 2390",
        "071104/2390",
        "20071104.2390",
        "071104-\r\n2390",
        "071104\n2390",
        "071104 - 2390",
        "071104\u00A02390",
        "0711\u200B04-23\u20609\u00AD0",
        "\u202E071104-2390\u202C",
        "0\uFE0F\u20E3711042390",
        "071104\u22122390",
        "071104\u20102390",
        "٠٧١١٠٤-٢٣٩٠",
        "\uD835\uDFCE711042390",
        "abc0711042390def",
        "PNR:20071104-2390,KARLSTAD",
        "20071104-2390-01",
        "http://intern/barn?id=200711042390&x=1",
        "000101-t220",
        "000101-R220",
        "000101-S220",
        "200801182397",
        "200804212384"
      })
  void aNumberIsFoundInEveryWayOfWritingIt(String text) {
    assertThat(PersonalIdentityNumber.isIn(text)).isTrue();
    assertThat(PersonalIdentityNumber.mask(text))
        .contains("••••••-••••")
        .doesNotContain("2390", "1104", "2388", "T220", "t220", "220", "2397", "2384");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dnr 2024-012345, tel 054-540 10 20",
        "Beslut 2024-03-31, 12 besök, lägenhet 1101",
        "Orgnr 212000-1850",
        "OCR 4000001234567899",
        "1234567890123456",
        "K-17",
        "2023-10-01–2024-03-31",
        "2023-10-01 – 2024-03-31",
        "2024-03-31 14:30",
        "2024-03-31 1430",
        "20240331 1431",
        "202403311431",
        "export_20240331-1431.csv",
        "perioden 240101-1231",
        "000101-A220",
        "20000101-E221",
        "ring 070123 4567",
        "1\u200B2\u200B3\u200B4\u200B5\u200B6\u200B7\u200B8\u200B9",
        ""
      })
  void otherNumbersAreLeftAlone(String text) {
    assertThat(PersonalIdentityNumber.isIn(text)).isFalse();
    assertThat(PersonalIdentityNumber.mask(text)).isEqualTo(text);
  }

  @Test
  void aSerialNumberNeverHoldsAPersonalIdentityNumber() {
    MalformedValueException refused =
        catchThrowableOfType(
            MalformedValueException.class, () -> new SerialNumber("20071104-2390"));
    assertThat(refused.fault()).isEqualTo(ValueFault.PERSONAL_IDENTITY_NUMBER);
    assertThat(refused.getMessage()).doesNotContainPattern("[0-9]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-1", "=1+1", "a b", "x\n", "12345678901234567890123456789012345678901"})
  void aSerialNumberOfAnotherFormIsRefused(String text) {
    assertThat(
            catchThrowableOfType(MalformedValueException.class, () -> new SerialNumber(text))
                .fault())
        .isEqualTo(ValueFault.MALFORMED_SERIAL_NUMBER);
  }

  @Test
  void aSerialNumberKeepsItsZerosAndHidesItselfInPrint() {
    assertThat(new SerialNumber("000123")).isNotEqualTo(new SerialNumber("123"));
    assertThat(new SerialNumber("000123").toString()).doesNotContain("123");
  }
}
