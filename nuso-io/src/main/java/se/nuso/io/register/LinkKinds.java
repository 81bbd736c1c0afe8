package se.nuso.io.register;

import static se.nuso.rule.Severity.ERROR;
import static se.nuso.rule.Severity.WARNING;

import se.nuso.rule.FindingKind;
import se.nuso.text.Label;

/** Why a record is not linked. */
final class LinkKinds {
  private static final Label NEVER_BY_ITSELF =
      new Label(
          "Rätta numret i filen om det är samma ärende; ingenting kopplas av sig självt.",
          "Correct the number in the file if it is the same case; nothing is joined by itself.");

  static final FindingKind NO_KEY =
      new FindingKind(
          "L001",
          ERROR,
          new Label(
              "Posten saknar löpnummer och kan inte kopplas.",
              "The record has no serial number and cannot be linked."),
          new Label("Ange löpnumret ur registret.", "Give the serial number of the register."));

  static final FindingKind NOT_FOUND =
      new FindingKind(
          "L002",
          ERROR,
          new Label("Löpnumret finns inte i {other}.", "The serial number is not in {other}."),
          new Label(
              "Kontrollera numret mot registret, eller om posten saknas i {other}.",
              "Check the number against the register, or whether {other} lacks the record."));

  static final FindingKind LEADING_ZEROS =
      new FindingKind(
          "L003",
          ERROR,
          new Label(
              "Löpnumret finns inte i {other}, men {near} där har samma nummer så när som på inledande nollor.",
              "The serial number is not in {other}, but {near} there has the same number but for leading zeros."),
          new Label(
              "Fyll ut numret med nollor och läs kolumnen som text i Excel; ingenting kopplas av sig självt.",
              "Pad the number with zeros and read the column as text in Excel; nothing is joined by itself."));

  static final FindingKind TRANSPOSED =
      new FindingKind(
          "L004",
          ERROR,
          new Label(
              "Löpnumret finns inte i {other}, men {near} där, som också saknar motsvarighet, har två intilliggande siffror i omvänd ordning.",
              "The serial number is not in {other}, but {near} there, which has no counterpart either, has two adjacent digits exchanged."),
          NEVER_BY_ITSELF);

  static final FindingKind LETTER_CASE =
      new FindingKind(
          "L005",
          ERROR,
          new Label(
              "Löpnumret finns inte i {other}, men {near} där skiljer bara i stora och små bokstäver.",
              "The serial number is not in {other}, but {near} there differs in the case of letters only."),
          NEVER_BY_ITSELF);

  static final FindingKind EXPECTED =
      new FindingKind(
          "L006",
          WARNING,
          new Label(
              "Posten har ingen motsvarighet i {other}, men ska följas upp: {parts}.",
              "The record has no counterpart in {other}, but is to be followed up: {parts}."),
          new Label(
              "Lägg till uppföljningen, eller kontrollera löpnumret.",
              "Add the follow-up, or check the serial number."));

  static final FindingKind REPEATED_IDENTICAL =
      new FindingKind(
          "L007",
          ERROR,
          new Label("Posten är densamma som {near}.", "The record is the same as {near}."),
          new Label(
              "Behåll en av dem; innan dess kopplas ingen.",
              "Keep one of them; until then neither is linked."));

  static final FindingKind REPEATED_OTHER =
      new FindingKind(
          "L008",
          ERROR,
          new Label(
              "Posten har samma löpnummer som {near} men annat innehåll.",
              "The record has the same serial number as {near} but other content."),
          new Label(
              "Ta reda på vilken som gäller; innan dess kopplas ingen.",
              "Find out which is right; until then neither is linked."));

  static final FindingKind COUNTERPART_REPEATED =
      new FindingKind(
          "L009",
          ERROR,
          new Label(
              "Löpnumret finns flera gånger i {other}: {near} med flera.",
              "The serial number occurs several times in {other}: {near} and more."),
          new Label("Rätta dubbletterna i {other}.", "Correct the duplicates in {other}."));

  static final FindingKind OTHER_PARTICIPANT =
      new FindingKind(
          "L010",
          ERROR,
          new Label(
              "Löpnumret finns inte för samma kommun eller stadsdel i {other}, men {near} där, som också saknar motsvarighet, har det för en annan.",
              "The serial number is not with the same municipality or district in {other}, but {near} there, which has no counterpart either, has it with another."),
          new Label(
              "Kontrollera löpnumret och vem som deltar.",
              "Check the serial number and the participant."));

  static final FindingKind NOT_DECIDED =
      new FindingKind(
          "L011",
          WARNING,
          new Label(
              "Det som följs upp finns inte bland insatserna och hänvisningarna i {other} ({near}).",
              "What is followed up is not among the interventions and onward referrals in {other} ({near})."),
          new Label(
              "Kontrollera löpnumret. Påbörjades insatsen under utredningen och fortsatte efter den, räknas den som en insats efter avslutad utredning (NUSO:s informationsmöte 19 september 2025): ange det.",
              "Check the serial number. If the intervention started during the investigation and went on after it, it counts as one after the closed investigation (NUSO's information meeting of 19 September 2025): say so."));

  static final FindingKind WENT_ON =
      new FindingKind(
          "L014",
          WARNING,
          new Label(
              "Insatsen påbörjades under utredningen och fortsatte efter den, men finns inte bland de beslutade i {other} ({near}).",
              "The intervention started during the investigation and went on after it, but is not among those decided in {other} ({near})."),
          new Label(
              "Den räknas som en insats efter avslutad utredning (NUSO:s informationsmöte 19 september 2025): lägg till den bland de beslutade.",
              "It counts as one after the closed investigation (NUSO's information meeting of 19 September 2025): add it to those decided."));

  static final FindingKind PART_MISSING =
      new FindingKind(
          "L012",
          WARNING,
          new Label(
              "I {other} saknas uppföljning av: {parts}.", "Not followed up in {other}: {parts}."),
          new Label("Lägg till uppföljningen.", "Add the follow-up."));

  static final FindingKind COUNTERPART_REJECTED =
      new FindingKind(
          "L013",
          ERROR,
          new Label(
              "Motsvarigheten i {other}, {near}, avvisades när filen lästes.",
              "The counterpart in {other}, {near}, was rejected when the file was read."),
          new Label(
              "Rätta den posten först, enligt läsningens fynd; löpnumret behöver inte ändras.",
              "Correct that record first, as the findings of the reading say; the serial number need not be changed."));

  private LinkKinds() {}
}
