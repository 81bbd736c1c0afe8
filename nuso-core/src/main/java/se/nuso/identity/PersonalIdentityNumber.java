package se.nuso.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what looks like a Swedish personal identity number (<i>personnummer</i>) in a text: with
 * and without century, coordination numbers (day + 60), interim and temporary numbers with letters,
 * numbers whose first zero a spreadsheet has dropped, digits of any script, and the same with
 * invisible or unknown characters among or beside them, or on two lines. The one detector that
 * everything asks.
 *
 * <p>A number counts when its month and day are possible, and
 *
 * <ul>
 *   <li>its check digit is right, whatever stands between date and serial; or
 *   <li>it has letters where a serial may have them; or
 *   <li>a dash, a plus, a blank or a century marks it. A wrong check digit is no excuse: a mistyped
 *       number still points at a person. Three things that are written in the same way are left
 *       alone when the check digit is wrong: a day and a time ({@code 20240331 1430}), a period
 *       ({@code 240101-1231}) and a telephone number ({@code 070123 4567}).
 * </ul>
 *
 * <p>Where a column holds keys and neither days nor times, the form alone is enough ({@link
 * #isFormIn}).
 *
 * <p>Not found are organisation numbers, whose third digit is 2 or more, ten digits within a longer
 * row of digits, and digits within a UUID, a hexadecimal digest or an IBAN whose check digits are
 * right.
 *
 * <p>Source of the form: Folkbokföringslagen (1991:481) 18 §; Skatteverket, SKV M 2010:3
 * (coordination numbers).
 */
public final class PersonalIdentityNumber {
  static final String MASK = "••••••-••••";
  private static final int COORDINATION_DAY = 60;
  private static final int WITHOUT_ZEROS = 8;
  private static final int WITHOUT_ZERO = 9;
  private static final int WITH_CENTURY = 12;

  /** Longer than any way of spreading twelve digits. */
  private static final int LONGEST_ALONE = 40;

  /** What makes one believe that digits of the right shape mean a person. */
  private enum Belief {
    CHECK_DIGIT,
    MARKS,
    FORM
  }

  /** Letters that stand for the first digit of the serial in interim and temporary numbers. */
  private static final String LETTER = "TRSUWXJKLMNtrsuwxjklmn";

  private static final String NEVER = "(?!)";

  /** Without gaps the digits themselves say where a number begins and ends. */
  private static final List<Pattern> SHAPES = List.of(shape("", "", "?", ""));

  /** With them it may be one of twelve, ten or nine digits: each is looked for by itself. */
  private static final List<Pattern> SHAPES_WITH_GAPS =
      List.of(
          shape(PlainText.GAP + "*+", "", "", NEVER),
          shape(PlainText.GAP + "*+", "", "{0}", NEVER),
          shape(PlainText.GAP + "*+", NEVER, "", ""));

  /** Hours and minutes, as a day and a time are written without a colon. */
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3])[0-5][0-9]");

  /** A number as a spreadsheet shows it by a power of ten, if it may have nine to twelve digits. */
  private static final Pattern POWER_OF_TEN =
      Pattern.compile(
          "(?<![0-9A-Za-z.,])(?<![0-9A-Za-z]-)[0-9]{1,12}(?:[.,][0-9]{1,12})?[Ee]\\+?0{0,2}(?:[1-9]|1[01])"
              + "(?!-?[0-9A-Za-z])");

  private static final Pattern SEVERAL = Pattern.compile("[|;]|, ");

  /** A number as a spreadsheet shows it in groups of three digits. */
  private static final Pattern GROUPS =
      Pattern.compile("[0-9]{1,3}(?:([ .,'’])[0-9]{3})(?:\\1[0-9]{3})+(?:[.,]0*)?");

  /** What is left of a number of the year 2000, when it has lost both its first zeros. */
  private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{4}-?[0-9]{4}");

  /** In groups of any size: {@code 0 7 1 1 0 4 2 3 9 0}, {@code 20 07 11 04 23 90}. */
  private static final Pattern SPREAD = Pattern.compile("[0-9]+(?:[ ._-][0-9]+)+");

  private PersonalIdentityNumber() {}

  /**
   * Whether a text holds what looks like a personal identity number.
   *
   * @param text any text
   */
  public static boolean isIn(CharSequence text) {
    return mayHold(text, false) && isIn(text, Belief.MARKS);
  }

  /**
   * Whether a text holds the form of a personal identity number, whatever its check digit: for
   * columns of keys, such as serial numbers and case references, which hold no days and times.
   *
   * @param text any text
   */
  public static boolean isFormIn(CharSequence text) {
    return mayHold(text, true) && isIn(text, Belief.FORM);
  }

  private static boolean isIn(CharSequence text, Belief belief) {
    String plain = written(text);
    return holds(plain, belief)
        || isAlone(plain)
        || belief == Belief.FORM
            && EIGHT_DIGITS.matcher(plain).matches()
            && holds("00" + plain, Belief.CHECK_DIGIT);
  }

  /** The text with powers of ten written out. */
  private static String written(CharSequence text) {
    String plain = PlainText.of(text);
    return plain.indexOf('E') < 0 && plain.indexOf('e') < 0
        ? plain
        : POWER_OF_TEN.matcher(plain).replaceAll(PersonalIdentityNumber::digits);
  }

  private static String digits(MatchResult power) {
    String digits = new BigDecimal(power.group().replace(',', '.')).toPlainString();
    return digits.length() <= LONGEST_ALONE ? digits : power.group();
  }

  private static boolean holds(String plain, Belief belief) {
    return next(0, plain, belief) != null;
  }

  /** The first that counts. */
  private static @Nullable MatchResult next(int from, String plain, Belief belief) {
    MatchResult first = null;
    for (Pattern shape : plain.contains(PlainText.GAP) ? SHAPES_WITH_GAPS : SHAPES) {
      MatchResult found = next(shape.matcher(plain), from, plain, belief);
      first = first == null || found != null && found.start() < first.start() ? found : first;
    }
    return first;
  }

  /** One that does not count may overlap one that does. */
  private static @Nullable MatchResult next(Matcher shapes, int from, String plain, Belief belief) {
    int start = from;
    while (start < plain.length() && shapes.find(start)) {
      if (counts(shapes, plain, belief)) {
        return shapes.toMatchResult();
      }
      start = shapes.start() + 1;
    }
    return null;
  }

  /**
   * The text with every such number replaced by a mask that shows no digit of it.
   *
   * @param text any text
   */
  public static String mask(String text) {
    if (!isIn(text)) {
      return text;
    }
    String plain = written(text);
    if (isAlone(plain)) {
      return MASK;
    }
    StringBuilder shown = new StringBuilder();
    int from = 0;
    MatchResult next = next(from, plain, Belief.MARKS);
    while (next != null) {
      shown.append(plain, from, next.start()).append(MASK);
      from = next.end();
      next = next(from, plain, Belief.MARKS);
    }
    String masked = shown.append(plain.substring(from)).toString();
    // What is left must be as innocent as it looks: two numbers may have shared their digits.
    return isIn(masked) ? MASK : masked.replace(PlainText.GAP, PlainText.UNKNOWN);
  }

  /** Most texts have too few digits, and are let through without more ado. */
  private static boolean mayHold(CharSequence text, boolean key) {
    int digits = 0;
    boolean letters = key;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= PlainText.FIRST_NOT_ASCII && !Character.isLetter(c)) {
        digits++;
      }
      letters |= c >= PlainText.FIRST_NOT_ASCII || LETTER.indexOf(c) >= 0;
    }
    return digits >= (letters ? WITHOUT_ZEROS : WITHOUT_ZERO);
  }

  /**
   * @param gap what may stand between any two characters of a number
   * @param whole before a day with its first zero
   * @param century how often a century stands before it
   * @param lost before a day without its first zero
   */
  private static Pattern shape(String gap, String whole, String century, String lost) {
    String digit = "[0-9]" + gap;
    String two = digit + "[0-9]";
    String birth =
        "(?:WHOLE(?<century>1GAP8GAP|1GAP9GAP|2GAP0GAP)CENTURY(?<year>TWO)GAP(?<split>SPLIT)GAP(?<month>TWO)GAP(?<again>SPLIT)GAP"
            + "(?<day>TWO)|LOST(?<years>[0-9])GAP(?<months>TWO)GAP(?<days>TWO))";
    String between = "(?<between>GAP(?: GAP){0,12}[^0-9A-Za-z ]{0,4}GAP(?: GAP){0,12})";
    String serial =
        "(?<serial>[0-9LETTER]GAP[0-9]GAP[0-9]GAP[0-9]|[LETTER]GAP[A-Za-z]GAP[0-9A-Za-z]GAP[0-9])(?![0-9])"
            + "(?=(?<later>[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12][0-9]|3[01])(?![0-9]))?)";
    return Pattern.compile(
        ("(?<![0-9])" + birth + between + serial)
            .replace("WHOLE", whole)
            .replace("CENTURY", century)
            .replace("LOST", lost)
            .replace("TWO", two)
            .replace("SPLIT", "[-./_ ]{0,3}")
            .replace("LETTER", LETTER)
            .replace("GAP", gap));
  }

  private static boolean counts(MatchResult match, String plain, Belief belief) {
    Shape found = new Shape(match);
    return found.isPossible()
        && (found.isEven()
            || !found.between().isEmpty() && !isAmongGroups(plain, match.start(), match.end()))
        && switch (belief) {
          case FORM -> found.isForm();
          case CHECK_DIGIT -> found.checkDigitIsRight();
          case MARKS ->
              found.checkDigitIsRight()
                  ? !found.isPeriodOfDays()
                  : found.hasLetters() ? found.isJoined() : found.isMarked();
        }
        && !InnocentDigits.hold(plain, match.start(), match.end());
  }

  /** Groups of digits before or after, as an account number has them. */
  private static boolean isAmongGroups(String plain, int start, int end) {
    return start > 1 && plain.charAt(start - 1) == ' ' && isDigit(plain, start - 2)
        || plain.startsWith(" ", end) && isDigit(plain, end + 1);
  }

  private static boolean isDigit(String plain, int place) {
    return place < plain.length() && plain.charAt(place) >= '0' && plain.charAt(place) <= '9';
  }

  /**
   * Whether the whole text, or one of several in it, is a number as a careful writer spreads it.
   */
  private static boolean isAlone(String plain) {
    String text = plain.replace(PlainText.GAP, "");
    return SEVERAL.matcher(text).find()
        ? SEVERAL.splitAsStream(text).anyMatch(PersonalIdentityNumber::isSpread)
        : isSpread(text);
  }

  private static boolean isSpread(String part) {
    String text = part.strip();
    if (text.length() > LONGEST_ALONE) {
      return false;
    }
    return GROUPS.matcher(text).matches()
        ? isDigits(text.replaceFirst("[.,]0*$", ""), Belief.MARKS)
        : SPREAD.matcher(text).matches() && isDigits(text, Belief.CHECK_DIGIT);
  }

  private static boolean isDigits(String text, Belief belief) {
    String digits = text.replaceAll("[^0-9]", "");
    return digits.length() >= WITHOUT_ZERO
        && digits.length() <= WITH_CENTURY
        && holds(digits, belief);
  }

  /** A match, its parts without what stood between their digits. */
  private record Shape(
      boolean century,
      boolean zeroIsLost,
      String date,
      String split,
      String splitAgain,
      String between,
      String serial,
      boolean later) {

    Shape(MatchResult found) {
      this(
          found.group(1) != null,
          found.group(7) != null,
          found.group(7) == null
              ? bare(found.group(2) + found.group(4) + found.group(6))
              : "0" + bare(found.group(7) + found.group(8) + found.group(9)),
          bare(found.group(3)),
          bare(found.group(5)),
          bare(found.group(10)),
          bare(found.group(11)),
          found.group(12) != null);
    }

    private static String bare(@Nullable String part) {
      return part == null ? "" : part.replace(PlainText.GAP, "");
    }

    boolean isPossible() {
      int month = Integer.parseInt(date.substring(2, 4));
      int day = Integer.parseInt(date.substring(4)) % COORDINATION_DAY;
      return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Letters are told from words by a dash or nothing between, or by the T of a temporary one. */
    boolean isJoined() {
      boolean temporary = serial.matches("[Tt](?:[Ff][0-9]{2}|[0-9]{3})");
      return between.contains("-")
          || between.contains("+")
          || between.isEmpty()
          || temporary && (century || !between.isBlank());
    }

    boolean hasLetters() {
      return !serial.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Two days: {@code 2023-10-01–2024-03-31}. */
    boolean isPeriodOfDays() {
      return !split.isEmpty() && later;
    }

    /**
     * Whether it would be a number with another check digit. A lost zero, and a day whose parts are
     * told apart in two ways, are believed only where the check digit is right (or, of the first, a
     * dash stands before the last four).
     */
    boolean isForm() {
      return checkDigitIsRight() || (zeroIsLost ? between.contains("-") : isEven());
    }

    /** Whether year, month and day are told apart in one way. */
    boolean isEven() {
      return split.equals(splitAgain);
    }

    /** Whether a number with a wrong check digit is nevertheless written as one of a person. */
    boolean isMarked() {
      if (!split.isEmpty() || !splitAgain.isEmpty() || zeroIsLost || century && isTime()) {
        return false;
      }
      if (between.contains("-") || between.contains("+")) {
        return century || !isPeriod();
      }
      boolean telephone = date.matches("0[17]0.*");
      return between.isBlank() && (century || !between.isEmpty() && !isTime() && !telephone);
    }

    private boolean isTime() {
      return TIME.matcher(serial).matches();
    }

    /** A period within a year, as {@code 240101-1231}: the last four are a later day. */
    private boolean isPeriod() {
      return serial.matches("(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])")
          && serial.compareTo(date.substring(2)) > 0;
    }

    /** The Luhn sum over the ten digits; the letter of an interim number counts as 1. */
    boolean checkDigitIsRight() {
      int sum = 0;
      for (int i = 0; i < 10; i++) {
        char c = (date + serial).charAt(i);
        int digit = c >= '0' && c <= '9' ? c - '0' : 1;
        int weighted = i % 2 == 0 ? 2 * digit : digit;
        sum += weighted / 10 + weighted % 10;
      }
      return sum % 10 == 0;
    }
  }
}
