package se.nuso.codebook;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.nuso.text.Label;

/**
 * Thrown when a text is no value of its variable. The exception's own message never holds the
 * value, since it may identify a person; a reader that knows the variable decides what may be
 * shown.
 */
public final class MalformedValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

  private final ValueFault fault;
  private final transient Supplier<? extends Map<String, ?>> parameters;

  /**
   * @param fault what is wrong
   * @param parameters what fills the places in the fault's texts, other than the value and the
   *     variable: texts, numbers, labels
   */
  public MalformedValueException(ValueFault fault, Map<String, ?> parameters) {
    this(fault, () -> parameters, parameters.get("character") instanceof Label one ? one.en() : "");
  }

  /**
   * @param fault what is wrong
   * @param parameters as above, made only when asked for: a suggestion takes longer than the fault
   */
  public MalformedValueException(ValueFault fault, Supplier<? extends Map<String, ?>> parameters) {
    this(fault, parameters, "");
  }

  private MalformedValueException(
      ValueFault fault, Supplier<? extends Map<String, ?>> parameters, String character) {
    super(fault.id() + ": " + message(fault, character));
    this.fault = fault;
    this.parameters = parameters;
  }

  private static String message(ValueFault fault, String character) {
    String text =
        fault
            .message()
            .en()
            .replace("{variable}: ", "")
            .replace("{value}", "•••")
            .replace("{character}", character);
    return PLACE.matcher(text).replaceAll("…");
  }

  /** What is wrong. */
  public ValueFault fault() {
    return fault;
  }

  /** What fills the places in the fault's texts. */
  public Map<String, Object> parameters() {
    return Map.copyOf(parameters.get());
  }
}
