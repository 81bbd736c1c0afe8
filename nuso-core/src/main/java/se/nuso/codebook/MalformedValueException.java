package se.nuso.codebook;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Thrown when a text is no value of its variable. The exception's own message never holds the
 * value, since it may identify a person; a reader that knows the variable decides what may be
 * shown.
 */
public final class MalformedValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ValueFault fault;
  private final transient Supplier<Map<String, String>> parameters;

  /**
   * @param fault what is wrong
   * @param parameters what fills the places in the fault's texts, other than the value and the
   *     variable
   */
  public MalformedValueException(ValueFault fault, Map<String, String> parameters) {
    this(fault, () -> parameters);
  }

  /**
   * @param fault what is wrong
   * @param parameters as above, made only when asked for: a suggestion takes longer than the fault
   */
  public MalformedValueException(ValueFault fault, Supplier<Map<String, String>> parameters) {
    super(
        fault.id()
            + ": "
            + fault.message().en().replace("{variable}: ", "").replace("{value}", "•••"));
    this.fault = fault;
    this.parameters = parameters;
  }

  /** What is wrong. */
  public ValueFault fault() {
    return fault;
  }

  /** What fills the places in the fault's texts. */
  public Map<String, String> parameters() {
    return Map.copyOf(parameters.get());
  }
}
