package se.nuso.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.text.Label;

/**
 * A value of a JSON document, as its letters have it: a number stays the text that was written.
 *
 * @param kind what it is
 * @param text the text, number or word; empty for objects and arrays
 * @param properties of an object, in the order of the file
 * @param elements of an array
 */
record JsonValue(
    Kind kind, String text, Map<String, JsonValue> properties, List<JsonValue> elements) {
  /**
   * Exponents beyond this write no number that means a person, and would take long to write out.
   */
  private static final int GREATEST_EXPONENT = 40;

  /** The kinds of JSON values, in words. */
  enum Kind {
    OBJECT("ett objekt", "an object"),
    ARRAY("en lista", "an array"),
    TEXT("en text", "a text"),
    WHOLE_NUMBER("ett heltal", "a whole number"),
    DECIMAL_NUMBER("ett decimaltal", "a decimal number"),
    NUMBER_OUT_OF_RANGE("ett tal utanför det tillåtna området", "a number out of range"),
    TRUE_OR_FALSE("true eller false", "true or false"),
    NULL("null", "null");

    private final Label label;

    Kind(String sv, String en) {
      label = new Label(sv, en);
    }

    Label label() {
      return label;
    }
  }

  static JsonValue of(Kind kind, String text) {
    return new JsonValue(kind, text, Map.of(), List.of());
  }

  /** A number with a fraction or an exponent. */
  static JsonValue ofDecimal(String written) {
    return of(
        Double.isInfinite(Double.parseDouble(written))
            ? Kind.NUMBER_OUT_OF_RANGE
            : Kind.DECIMAL_NUMBER,
        written);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is neither object nor array. */
  boolean isScalar() {
    return kind != Kind.OBJECT && kind != Kind.ARRAY;
  }

  /** Whether any text, number or property name of the value is a personal identity number. */
  boolean isPersonal() {
    return switch (kind) {
      case OBJECT ->
          properties.entrySet().stream()
              .anyMatch(
                  property ->
                      PersonalIdentityNumber.isIn(property.getKey())
                          || property.getValue().isPersonal());
      case ARRAY -> elements.stream().anyMatch(JsonValue::isPersonal);
      case DECIMAL_NUMBER -> PersonalIdentityNumber.isIn(inDigits());
      default -> PersonalIdentityNumber.isIn(text);
    };
  }

  private String inDigits() {
    BigDecimal number = new BigDecimal(text);
    return Math.abs(number.scale()) > GREATEST_EXPONENT ? text : number.toPlainString();
  }
}
