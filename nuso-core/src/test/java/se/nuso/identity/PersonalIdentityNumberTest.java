package se.nuso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
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
        "200804212384",
        "20071104-2390\u200B20080118-2395",
        "20071104-2390\u200B7",
        "2007\u200B1104-2390\u200B7",
        "1\u206020071104-2390",
        "2007\u00AD1104\u20602390",
        "20071104\uE0002390",
        "20071104\u00002390",
        "20071104\u0002-\u00022390\u00028",
        "20071104\uFFFD2390",
        "20071104\u31642390",
        "2007\uDB40\uDC311104-2390",
        "711042390",
        "71104-2390",
        "711042390.0",
        "711042390,00",
        "7.1104239E8",
        "7,1104239E+08",
        "2.0071104239E11",
        "711 042 390",
        "200 711 042 390",
        "200,711,042,390.00",
        "2 0 0 7 1 1 0 4 2 3 9 0",
        "20071104;2390",
        "2007 1104 2390",
        "2007-1104-2390",
        "20 07 11 04 23 90",
        "2007 - 11 - 04 - 2390",
        "2007_11_04_2390",
        "❷⓪⓪❼❶❶0423❾0",
        "711042390\u200B5",
        "1\u200B711042390",
        "71.1042390E7",
        "Barn 7.1104239E8 läst",
        "ADHD, 711 042 390",
        "20121212 TF01",
        "20121212/TF01",
        "20121212_T123",
        "20071104 (2390)",
        "20121212-T123",
        "20121212-TF01",
        "20121212TF13",
        "121212-TF01",
        "121212TF13",
        "20121212-tf01",
        "20121212\u200BTF01",
        "Tillfälligt nr 20121212-TF01 gäller",
        "1912-12-12 1212",
        "19121212 1212",
        "1912-12-12\u00A01212"
      })
  void aNumberIsFoundInEveryWayOfWritingIt(String text) {
    assertThat(PersonalIdentityNumber.isIn(text)).as(text).isTrue();
    assertThat(PersonalIdentityNumber.mask(text))
        .as(text)
        .contains("••••••-••••")
        .doesNotContain("2390", "1104", "2388", "T220", "t220", "220", "2397", "2384")
        .doesNotContain("711", "1212", "F01", "f01", "F13", "T123", "042");
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
        "2024-03-31 1431",
        "1912-12-12 1213",
        "123456789",
        "701234566",
        "20240331T143000",
        "2023-10-01, 2024-03-31",
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

  /** A column of keys holds no days and times: there the form is enough. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "20120305-1234",
        "201203051230",
        "1203051230",
        "120305-1234",
        "2012-03-05-1234",
        "20120305/1230",
        "71104-2391",
        "711042390",
        "11042397",
        "20121212-TF01",
        "K-20120305-1234"
      })
  void inAKeyTheFormOfANumberIsEnough(String text) {
    assertThat(PersonalIdentityNumber.isFormIn(text)).isTrue();
    assertThat(catchThrowableOfType(MalformedValueException.class, () -> new SerialNumber(text)))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K-000001",
        "1780-2024-0017",
        "711042391",
        "5a510788-8237-cb32-b924-cdb45be207d4",
        "5A5107888237CB32B924CDB45BE207D4",
        "2024-001234",
        "IFO2024-0012345"
      })
  void aKeyOfAnotherFormIsLeftAlone(String text) {
    assertThat(PersonalIdentityNumber.isFormIn(text)).isFalse();
    assertThat(new SerialNumber(text).value()).isEqualTo(text);
  }

  @Test
  void noIdentifierMadeByAMachineIsTakenForOne() {
    Random random = new Random(20240331);
    List<String> wolves = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      UUID uuid = new UUID(random.nextLong(), random.nextLong());
      String compact = uuid.toString().replace("-", "");
      for (String text :
          List.of(
              uuid.toString(),
              "{" + uuid.toString().toUpperCase(Locale.ROOT) + "}",
              compact,
              compact + compact.substring(0, 8),
              account(random))) {
        // Whatever counts anywhere counts in a key.
        if (PersonalIdentityNumber.isFormIn(text)) {
          wolves.add(text);
        }
      }
    }
    assertThat(wolves).isEmpty();
  }

  /** An account number (ISO 13616) of a country whose banks are letters, or of Sweden. */
  private static String account(Random random) {
    boolean dutch = random.nextBoolean();
    StringBuilder number = new StringBuilder(dutch ? "ABNA" : "");
    random.ints(dutch ? 10 : 20, 0, 10).forEach(number::append);
    StringBuilder digits = new StringBuilder();
    (number + (dutch ? "NL" : "SE") + "00")
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    int check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    return (dutch ? "NL" : "SE") + (check < 10 ? "0" : "") + check + number;
  }

  @Test
  void aNumberAmongHexadecimalDigitsIsFoundWhereTheTokenIsNone() {
    assertThat(PersonalIdentityNumber.isIn("20071104-2390-4000-8000-000000000000")).isTrue();
    assertThat(PersonalIdentityNumber.isIn("5a510788-8237-cb32-b924-cdb45be207d4 071104-2390"))
        .isTrue();
    assertThat(PersonalIdentityNumber.isIn("abc0711042390def")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 ", "1\u200B", "071104\u200B \u200B", "a1", "07 11 04 ", "1E1 "})
  void noTextIsTooLongToBeLookedAt(String part) {
    assertThat(PersonalIdentityNumber.isIn(part.repeat(10_000))).isFalse();
    assertThat(PersonalIdentityNumber.isIn(part.repeat(10_000) + "x20071104-2390")).isTrue();
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
