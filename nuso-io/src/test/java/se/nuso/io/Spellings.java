package se.nuso.io;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/**
 * Ways of writing a personal identity number, and what of them must be seen nowhere. Only official
 * test numbers: Skatteverket, open data Testpersonnummer (CC0), and the made-up temporary numbers
 * of its form.
 */
public enum Spellings {
  PLAIN("20071104-2390", "2390", "1104"),
  TWO_AROUND_A_MARK("20071104-2390\u200B20080118-2395", "2390", "2395", "1104", "0118"),
  DIGIT_AFTER_A_MARK("20071104-2390\u20607", "2390", "1104"),
  MARKS_WITHIN("2007\u00AD1104\uE0002\u2060390", "2390", "1104"),
  CONTROL_BETWEEN("20071104\u00852390", "2390", "1104"),
  LOST_ZERO("711042390", "2390", "1104"),
  LOST_ZERO_AND_DASH("71104-2390", "2390", "1104"),
  POWER_OF_TEN("7.1104239E8", "1104"),
  TEMPORARY("20121212-TF01", "1212", "tf01"),
  TEMPORARY_SHORT("121212TF13", "1212", "tf13"),
  DAY_AND_TIME("1912-12-12 1212", "1212", "12-12"),
  OTHER_DIGITS("٢٠٠٧١١٠٤-٢٣٩٠", "2390", "1104"),
  UNEVEN("2007 1104 2390", "2390", "1104");

  /** How it is written. */
  public final String text;

  private final List<String> secrets;

  Spellings(String text, String... secrets) {
    this.text = text;
    this.secrets = List.of(secrets);
  }

  /** Whether anything of it can be read in a text, in any digits and past anything unseen. */
  public boolean isSeenIn(String shown) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(shown, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    String lower = plain.toString().toLowerCase(Locale.ROOT);
    return secrets.stream().anyMatch(lower::contains);
  }

  /** Whether any of them can be read in a text. */
  public static boolean anySeenIn(String shown) {
    return Stream.of(values()).anyMatch(spelling -> spelling.isSeenIn(shown));
  }

  /** All that findings can tell, in both languages. */
  public static String everything(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      for (Language language : Language.values()) {
        text.append(finding.toString(language)).append('\n');
        text.append(finding.location().toString(language)).append('\n');
        text.append(finding.message(language)).append(finding.hint(language)).append('\n');
      }
      text.append(finding).append(finding.parameters()).append(finding.variables()).append('\n');
    }
    return text.toString();
  }

  /** All that an exception can tell: its message, its causes and their traces, and its findings. */
  public static String everything(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    if (thrown instanceof LocalFileException local) {
      text.append(everything(local.findings()));
      for (Language language : Language.values()) {
        text.append(local.message(language));
      }
    }
    return text.toString().replaceAll("\\([A-Za-z]+\\.java:[0-9]+\\)", "");
  }
}
