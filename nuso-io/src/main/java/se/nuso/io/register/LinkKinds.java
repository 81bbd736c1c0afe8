package se.nuso.io.register;

import static se.nuso.rule.Severity.ERROR;
import static se.nuso.rule.Severity.WARNING;

import se.nuso.codebook.Label;
import se.nuso.rule.FindingKind;

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
              "{parts} beslutades, men posten har ingen motsvarighet i {other}.",
              "{parts} was decided, but the record has no counterpart in {other}."),
          new Label(
              "Följ upp det som beslutades, eller kontrollera löpnumret.",
              "Follow up what was decided, or check the serial number."));

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
              "The serial number stands several times in {other}: {near} and more."),
          new Label("Rätta dubbletterna i {other}.", "Correct the duplicates in {other}."));

  static final FindingKind OTHER_PARTICIPANT =
      new FindingKind(
          "L010",
          ERROR,
          new Label(
              "Löpnumret hör till en annan kommun eller stadsdel i {other} ({near}).",
              "The serial number belongs to another municipality or district in {other} ({near})."),
          new Label(
              "Kontrollera löpnumret och vem som deltar.",
              "Check the serial number and the participant."));

  static final FindingKind NOT_DECIDED =
      new FindingKind(
          "L011",
          ERROR,
          new Label(
              "Det som följs upp beslutades inte enligt {other} ({near}).",
              "What is followed up was not decided according to {other} ({near})."),
          new Label(
              "Kontrollera löpnumret och beslutet; en insats som påbörjades under utredningen ska ha det svaret.",
              "Check the serial number and the decision; an intervention that started during the investigation must say so."));

  static final FindingKind PART_MISSING =
      new FindingKind(
          "L012",
          WARNING,
          new Label(
              "{parts} beslutades men följs inte upp i {other}.",
              "{parts} was decided but is not followed up in {other}."),
          new Label(
              "Lägg till uppföljningen av det som beslutades.",
              "Add the follow-up of what was decided."));

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
