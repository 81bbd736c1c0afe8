package se.nuso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Finds every planted number, and cries wolf on fewer than one harmless sentence in a hundred. Only
 * official test numbers: Skatteverket, open data Testpersonnummer (CC0); SKV M 2010:3 for the
 * coordination number; personnummer/meta specification 3.1 for the interim one.
 */
class IdentityGuardTest {
  private static final int SENTENCES = 10_000;

  /** Twelve digits each; every other form is made of them. */
  private static final List<String> NUMBERS =
      List.of(
          "200711042390",
          "200801182395",
          "200802012393",
          "200802122382",
          "200804212389",
          "200804302388",
          "200808172381",
          "200811022391",
          "200912262391",
          "201003272398",
          "201112172398",
          "189001019802",
          "189001039800",
          "198501012382",
          "197010632391");

  private static final List<Function<String, String>> FORMS =
      List.of(
          number -> number,
          number -> number.substring(2),
          number -> split(number, 0, "-"),
          number -> split(number, 2, "-"),
          number -> split(number, 2, "+"),
          number -> split(number, 2, " "),
          number -> split(number, 0, " "),
          number -> split(number, 2, "–"),
          number -> split(number, 2, "—"),
          number -> split(number, 2, "\u2011"),
          number -> split(number, 0, "\u2212"),
          number -> split(number, 2, "\u00A0"),
          number -> split(number, 2, " - "),
          number -> split(number, 2, "-\n"),
          number -> split(number, 0, "\r\n"),
          number -> split(number, 2, "/"),
          number -> dashed(number, 0),
          number -> dashed(number, 2),
          number -> between(number.substring(2), "\u200B"),
          number -> between(split(number, 0, "-"), "\u2060"),
          number -> between(number, "\u00AD"),
          number -> between(split(number, 2, "-"), "\uFEFF"),
          number -> wide(split(number, 2, "-"), '０'),
          number -> wide(number, '０'),
          number -> wide(split(number, 0, "-"), '٠'),
          number -> wide(number.substring(2), '०'));

  private static final List<String> PLACES =
      List.of(
          "%s",
          "Barnet (%s) bor växelvis.",
          "pnr%sk",
          "K-%s",
          "%s-1",
          "Beslut 2024-03-31 om %s, tel 054-540 10 20.",
          "mamma\n%s\npappa",
          "id=%s&x=1",
          "\"%s\"",
          "Åsa%sÖ",
          "akt_%s.docx",
          "[%s]",
          "\u202E%s\u202C");

  @Test
  void everyPlantedNumberIsFoundAndMasked() {
    for (String number : NUMBERS) {
      for (Function<String, String> form : FORMS) {
        for (String place : PLACES) {
          String written = form.apply(number);
          String text = place.formatted(written);
          assertThat(PersonalIdentityNumber.isIn(text)).as(text).isTrue();
          assertThat(PersonalIdentityNumber.mask(text))
              .as(text)
              .contains("••••••-••••")
              .doesNotContain(written, number.substring(8));
        }
      }
    }
  }

  @Test
  void interimNumbersAreFoundWithEveryLetterThatTheyMayHave() {
    for (String letter : "T R S".split(" ")) {
      assertThat(PersonalIdentityNumber.isIn("T-nr 000101-" + letter + "220 tills vidare"))
          .isTrue();
    }
  }

  @Test
  void fewerThanOneHarmlessSentenceInAHundredIsTakenForOne() {
    Random random = new Random(20240331);
    List<String> wolves = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      String sentence = sentence(random);
      if (PersonalIdentityNumber.isIn(sentence)) {
        wolves.add(sentence);
      }
    }
    assertThat(wolves).hasSizeLessThan(SENTENCES / 100);
  }

  @Test
  void theSentencesHoldEnoughDigitsToBeATest() {
    Random random = new Random(1);
    long digits = 0;
    for (int i = 0; i < 1000; i++) {
      digits += sentence(random).chars().filter(Character::isDigit).count();
    }
    assertThat(digits).isGreaterThan(1000 * 15);
  }

  private static String split(String number, int from, String between) {
    return number.substring(from, 8) + between + number.substring(8);
  }

  private static String dashed(String number, int from) {
    return number.substring(from, 4)
        + "-"
        + number.substring(4, 6)
        + "-"
        + number.substring(6, 8)
        + "-"
        + number.substring(8);
  }

  private static String between(String number, String invisible) {
    return String.join(invisible, number.split(""));
  }

  private static String wide(String number, char zero) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (Character.isDigit(c) ? c - '0' + zero : c)));
    return wide.toString();
  }

  /** Two facts, as they stand side by side in a case record. */
  private static String sentence(Random random) {
    return "Handläggaren noterade " + fact(random) + " och " + fact(random) + ".";
  }

  private static String fact(Random random) {
    LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2200));
    LocalDate later = day.plusDays(1 + random.nextInt(300));
    String hour = "%02d".formatted(7 + random.nextInt(11));
    String minute = "%02d".formatted(random.nextInt(60));
    String iso = day.toString();
    String compact = iso.replace("-", "");
    return switch (random.nextInt(34)) {
      case 0 -> "ett möte den " + iso + " kl. " + hour + ":" + minute;
      case 1 -> "ett möte " + iso + " " + hour + ":" + minute;
      case 2 -> "ett samtal " + compact + " " + hour + minute;
      case 3 -> "tidsstämpeln " + compact + hour + minute + digits(random, 2);
      case 4 -> "perioden " + iso + "–" + later;
      case 5 -> "perioden " + compact + "-" + later.toString().replace("-", "");
      case 6 ->
          "tiden " + compact.substring(2) + "-" + later.toString().replace("-", "").substring(2);
      case 7 ->
          "telefon 070-" + digits(random, 3) + " " + digits(random, 2) + " " + digits(random, 2);
      case 8 -> "mobil 07" + random.nextInt(10) + digits(random, 7);
      case 9 -> "tel. 0" + random.nextInt(1, 10) + "0-" + digits(random, 7);
      case 10 ->
          "tel +46 " + random.nextInt(1, 10) + "0 " + digits(random, 3) + " " + digits(random, 4);
      case 11 -> "numret +4670" + digits(random, 7);
      case 12 -> "08-" + digits(random, 3) + " " + digits(random, 3) + " " + digits(random, 2);
      case 13 -> "växeln 054-540 " + digits(random, 2) + " " + digits(random, 2);
      case 14 -> "070" + digits(random, 3) + " " + digits(random, 4);
      case 15 -> "dnr " + day.getYear() + "-" + digits(random, 6);
      case 16 -> "diarienummer SN-" + day.getYear() + "/" + digits(random, 5);
      case 17 -> "ärende " + day.getYear() + "/" + digits(random, 4) + "-" + random.nextInt(1, 9);
      case 18 -> "mål nr Ö " + digits(random, 4) + "-" + day.getYear() % 100;
      case 19 -> "akt " + digits(random, 7);
      case 20 -> "beloppet " + random.nextInt(1, 999) + " " + digits(random, 3) + " kr";
      case 21 -> "beloppet " + digits(random, 6) + "," + digits(random, 2) + " kronor";
      case 22 -> "adressen 65" + random.nextInt(10) + " " + digits(random, 2) + " Karlstad";
      case 23 -> "OCR " + digits(random, 16);
      case 24 -> "OCR-nummer " + digits(random, 12 + random.nextInt(8));
      case 25 -> "orgnr 212000-" + digits(random, 4);
      case 26 ->
          "organisationsnummer 5"
              + digits(random, 1)
              + (2 + random.nextInt(8))
              + digits(random, 3)
              + "-"
              + digits(random, 4);
      case 27 -> "IBAN SE" + digits(random, 22);
      case 28 ->
          "IBAN SE45 "
              + digits(random, 4)
              + " "
              + digits(random, 4)
              + " "
              + digits(random, 4)
              + " "
              + digits(random, 4)
              + " "
              + digits(random, 4);
      case 29 -> "bankgiro " + digits(random, 4) + "-" + digits(random, 4);
      case 30 ->
          "plusgiro "
              + digits(random, 2)
              + " "
              + digits(random, 2)
              + " "
              + digits(random, 2)
              + "-"
              + random.nextInt(10);
      case 31 -> "koordinaterna 59." + digits(random, 5) + ", 13." + digits(random, 5);
      case 32 -> "SWEREF N " + digits(random, 7) + ", E " + digits(random, 6);
      default ->
          "barnet är "
              + random.nextInt(18)
              + " år, "
              + random.nextInt(1, 30)
              + " besök, lägenhet 1"
              + digits(random, 3);
    };
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
