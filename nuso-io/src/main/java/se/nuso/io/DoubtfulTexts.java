package se.nuso.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.nuso.rule.Finding;
import se.nuso.rule.FindingKind;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.text.Label;

/**
 * What may point at a person, or be no text that anybody wrote, in a table of a municipality's own:
 * told by kind and column with a count, never with what stands there. The table is read all the
 * same: whether the column is needed is for its owner to say.
 */
final class DoubtfulTexts {
  // Each begins where a word begins and is bounded, so that a long cell costs no more than its
  // length.
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@"
              + "(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}");

  /** A mobile number with or without its zero, a number with its dialling code, or abroad. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![0-9])(?:(?:(?:\\+|00)46[ -]?(?:\\(0\\))?|0)?[ -]?7[02369](?:[ /-]{0,3}[0-9]){7}"
              + "|(?:(?:\\+|00)46[ -]?(?:\\(0\\))?|0)[ -]?[1-9][0-9]{0,2}[ /)-]{1,3}[0-9]{2,3}(?:[ -]?[0-9]{2,3}){1,2}"
              + "|\\+[1-9](?:[ -]?[0-9]){7,14})(?![0-9])");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\p{L})\\p{L}{2,40}(?:gatan|gata|vägen|väg|gränd|gränden|torget|torg|stigen|stig|allén|allé|backen"
              + "|backe|platsen|kajen|leden|gården|street|road|avenue) ?[0-9]{1,4}(?: ?[A-Za-z](?!\\p{L}))?"
              + "|(?<!\\p{L})box [0-9]{1,5}(?![0-9])|(?<!\\p{L})c/o \\p{L}"
              + "|(?<![0-9])[0-9]{1,4} \\p{L}{1,40} (?:street|road|avenue|lane)(?!\\p{L})"
              + "|(?<![0-9])[1-9][0-9]{2} [0-9]{2} \\p{L}{2,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\r\\n\\t]]");

  private static final Label TAKE_AWAY =
      new Label(
          "Ta bort kolumnen eller cellerna om de inte behövs; tabellen lästes som den är.",
          "Remove the column or the cells if they are not needed; the table was read as it is.");

  private static final Label EXPORT_AGAIN =
      new Label(
          "Gör om uttaget som UTF-8; tabellen lästes som den är.",
          "Make the export again as UTF-8; the table was read as it is.");

  /** What is told of a cell. */
  private enum Doubt {
    EMAIL_ADDRESS("R008", "en e-postadress", "an e-mail address", TAKE_AWAY),
    TELEPHONE_NUMBER("R009", "ett telefonnummer", "a telephone number", TAKE_AWAY),
    STREET_ADDRESS("R010", "en adress", "an address", TAKE_AWAY),
    WRONG_LETTERS("R011", "text med fel bokstäver", "text with the wrong letters", EXPORT_AGAIN),
    LOST_LETTERS(
        "R012",
        "bokstäver som har gått förlorade (U+FFFD)",
        "letters that are lost (U+FFFD)",
        EXPORT_AGAIN),
    UNSEEN_CHARACTERS(
        "R013",
        "tecken som inte syns eller som vänder texten",
        "characters that are not seen, or that turn the text",
        new Label(
            "Skriv om cellerna för hand; tabellen lästes som den är.",
            "Type the cells anew; the table was read as it is."));

    private final FindingKind kind;

    Doubt(String id, String sv, String en, Label hint) {
      kind =
          new FindingKind(
              id,
              Severity.WARNING,
              new Label(
                  "Kolumn {position}: {n} celler ser ut att innehålla "
                      + sv
                      + ", först på rad {line}.",
                  "Column {position}: {n} cells seem to hold " + en + ", first on line {line}."),
              hint);
    }
  }

  private static final class Count {
    private final long line;
    private long cells;

    Count(long line) {
      this.line = line;
    }
  }

  private final Map<Integer, Map<Doubt, Count>> columns = new TreeMap<>();

  void add(long line, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      add(line, i, cells.get(i));
    }
  }

  private void add(long line, int column, String cell) {
    int digits = 0;
    boolean at = false;
    boolean ascii = true;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      at |= c == '@';
      ascii &= c >= ' ' && c < 0x7F;
    }
    boolean letters = cell.length() > digits + 2;
    tell(at && EMAIL.matcher(cell).find(), Doubt.EMAIL_ADDRESS, column, line);
    tell(digits >= 7 && TELEPHONE.matcher(cell).find(), Doubt.TELEPHONE_NUMBER, column, line);
    tell(letters && ADDRESS.matcher(cell).find(), Doubt.STREET_ADDRESS, column, line);
    if (!ascii) {
      tell(BrokenLetters.mended(cell).isPresent(), Doubt.WRONG_LETTERS, column, line);
      tell(cell.indexOf('\uFFFD') >= 0, Doubt.LOST_LETTERS, column, line);
      tell(UNSEEN.matcher(cell).find(), Doubt.UNSEEN_CHARACTERS, column, line);
    }
  }

  private void tell(boolean found, Doubt doubt, int column, long line) {
    if (found) {
      columns
          .computeIfAbsent(column, position -> new EnumMap<>(Doubt.class))
          .computeIfAbsent(doubt, kind -> new Count(line))
          .cells++;
    }
  }

  /** One finding for each kind in each column. */
  List<Finding> findings(Location file) {
    List<Finding> findings = new ArrayList<>();
    columns.forEach(
        (column, doubts) ->
            doubts.forEach(
                (doubt, count) ->
                    findings.add(
                        doubt.kind.at(
                            new Location(file.file(), count.line, 0, null),
                            Map.of(
                                "position", column + 1, "n", count.cells, "line", count.line)))));
    return findings;
  }
}
