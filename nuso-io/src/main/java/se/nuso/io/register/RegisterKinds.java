package se.nuso.io.register;

import static se.nuso.rule.Severity.ERROR;
import static se.nuso.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.io.LocalFileException;
import se.nuso.io.LocalTable;
import se.nuso.rule.Finding;
import se.nuso.rule.FindingKind;
import se.nuso.text.Label;

/** What can be wrong with a register of serial numbers. */
final class RegisterKinds {
  static final FindingKind IDENTICAL =
      new FindingKind(
          "R001",
          WARNING,
          new Label(
              "Raden säger detsamma som rad {first}.", "The row says the same as line {first}."),
          new Label("Behåll en av dem.", "Keep one of them."));

  static final FindingKind NUMBER_OF_TWO =
      new FindingKind(
          "R002",
          ERROR,
          new Label(
              "Löpnumret hör redan till ett annat ärende, på rad {first}.",
              "The serial number already belongs to another case, on line {first}."),
          new Label(
              "Ta reda på vilket ärende numret lämnades för; ge det andra ett nytt nummer.",
              "Find out for which case the number was sent; give the other a new number."));

  static final FindingKind TWO_NUMBERS =
      new FindingKind(
          "R003",
          ERROR,
          new Label(
              "Ärendet har redan ett annat löpnummer, på rad {first}.",
              "The case already has another serial number, on line {first}."),
          new Label(
              "Ta reda på vilket nummer som lämnades; stryk inte det andra, det får inte användas igen.",
              "Find out which number was sent; do not delete the other, it must not be used again."));

  static final FindingKind MALFORMED =
      new FindingKind(
          "R004",
          ERROR,
          new Label(
              "Raden saknar löpnummer eller ärende, eller numret har inte tillåten form.",
              "The row lacks its serial number or case, or the number is not of the form allowed."),
          new Label(
              "Fyll i det som saknas; raden behålls.",
              "Fill in what is missing; the row is kept."));

  static final FindingKind MISSING_HEAD =
      new FindingKind(
          "R005",
          ERROR,
          new Label(
              "Registret saknar kolumnen ”{column}”.", "The register lacks the column “{column}”."),
          new Label("Kolumnerna heter {expected}.", "The columns are called {expected}."));

  static final FindingKind PERSONAL =
      new FindingKind(
          "R006",
          ERROR,
          new Label(
              "Ärendereferens {n} innehåller något som liknar ett personnummer (••••••-••••).",
              "Case reference {n} holds what looks like a personal identity number (••••••-••••)."),
          new Label(
              "Använd ärendets beteckning i verksamhetssystemet.",
              "Use the designation of the case in the case system."));

  static final FindingKind PERSONAL_KEY =
      new FindingKind(
          "R007",
          ERROR,
          new Label(
              "Löpnumret eller ärendet har samma form som ett personnummer (••••••-••••).",
              "The serial number or the case has the form of a personal identity number (••••••-••••)."),
          new Label(
              "Använd ett löpnummer och en ärendebeteckning som inte går att förväxla med ett personnummer.",
              "Use a serial number and a case reference that cannot be taken for a personal identity number."));

  private RegisterKinds() {}

  /**
   * Demands of columns with keys, which hold no days and times, that none has even the form of a
   * personal identity number.
   */
  static void requireKeys(LocalTable table, int... columns) {
    List<Finding> personal = new ArrayList<>();
    for (LocalTable.Row row : table.rows()) {
      for (int column : columns) {
        if (PersonalIdentityNumber.isFormIn(row.cells().get(column))) {
          personal.add(
              PERSONAL_KEY.at(table.at(row.line(), table.columns().get(column)), Map.of()));
        }
      }
    }
    if (!personal.isEmpty()) {
      throw new LocalFileException(personal);
    }
  }
}
