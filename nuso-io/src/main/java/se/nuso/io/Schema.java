package se.nuso.io;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.nuso.rule.Location;

/**
 * The name and version of a record type's form in files, such as {@code investigation/1}.
 *
 * @param name the record type's, in lower case with hyphens
 * @param version the version that this library reads and writes
 */
record Schema(String name, int version) {
  static final String COLUMN = "schema";

  private static final int VERSION = 1;
  private static final Pattern VERSIONED = Pattern.compile("(?:([a-z-]{1,60})/)?([0-9]{1,9})");

  static Schema of(Class<?> type) {
    String name = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return new Schema(name.toLowerCase(Locale.ROOT), VERSION);
  }

  /** Whether a text has the form of a schema, whichever it is. */
  static boolean isOne(String text) {
    return VERSIONED.matcher(text).matches();
  }

  /** Ends the reading when a file follows another schema. */
  void require(String found, Location location) {
    if (found.equals(toString())) {
      return;
    }
    Matcher versioned = VERSIONED.matcher(found);
    boolean future =
        versioned.matches()
            && (versioned.group(1) == null || versioned.group(1).equals(name))
            && Integer.parseInt(versioned.group(2)) > version;
    throw (future ? ReadFault.FUTURE_SCHEMA : ReadFault.OTHER_SCHEMA)
        .ends(
            location.at(COLUMN), Map.of("found", Shown.of(found), "expected", toString()), COLUMN);
  }

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
