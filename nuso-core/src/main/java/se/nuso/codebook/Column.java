package se.nuso.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/**
 * One variable of a record type as it stands in files: a column of a CSV file, a property of a JSON
 * document. A question that is asked of each code of a list, such as the thirty risk factors, makes
 * a column for each.
 *
 * @param <R> the record type
 */
public final class Column<R> {
  private static final String SEPARATOR = "|";

  private final String path;
  private final @Nullable Label block;
  private final Label label;
  private final Variable variable;
  private final Provenance provenance;
  private final String source;
  private final ValueForm form;
  private final Function<Object, @Nullable Object> getter;

  /** A column of a component that holds one answer. */
  Column(
      String path,
      @Nullable Label block,
      Variable variable,
      ValueForm form,
      Function<Object, @Nullable Object> getter) {
    this.path = path;
    this.block = block;
    this.label = new Label(variable.sv(), variable.en());
    this.variable = variable;
    this.provenance = variable.from();
    this.source = variable.source();
    this.form = form;
    this.getter = getter;
  }

  /** A column of one key of a component that holds an answer for each code of a list. */
  Column(
      String path,
      @Nullable Label block,
      Variable variable,
      Code key,
      ValueForm form,
      Function<Object, @Nullable Object> getter) {
    this.path = path;
    this.block = block;
    this.label =
        new Label(variable.sv() + ": " + key.label().sv(), variable.en() + ": " + key.label().en());
    this.variable = variable;
    this.provenance = key.provenance();
    this.source = key.source();
    this.form = form;
    this.getter = getter;
  }

  /**
   * The name in files, for example {@code background.age} or {@code
   * factors.risk.PHYSICAL_VIOLENCE}.
   */
  public String path() {
    return path;
  }

  /** The heading of the survey block; empty for what identifies the record. */
  public Optional<Label> block() {
    return Optional.ofNullable(block);
  }

  /** What the variable is called. */
  public Label label() {
    return label;
  }

  /** How its values are written. */
  public ValueType type() {
    return form.type();
  }

  /** The codes allowed, in the order of the list; empty where the values are no codes. */
  public List<Code> codes() {
    return form.codes();
  }

  /**
   * The three codes whose spelling or label is nearest to a text, as suggestions; none where the
   * values are no codes.
   *
   * @param text any text
   */
  public List<Code> nearest(String text) {
    return CodeList.nearest(codes(), text);
  }

  /** The unit of a number, in English; empty otherwise. */
  public String unit() {
    return variable.unit();
  }

  /** Where the variable comes from. */
  public Provenance provenance() {
    return provenance;
  }

  /** The source, and what is uncertain about it. */
  public String source() {
    return source;
  }

  /** Whether a delivery must hold the value. */
  public boolean required() {
    return variable.required();
  }

  /** Whether the variable is for local checks only, and never exported by default. */
  public boolean local() {
    return variable.local();
  }

  /** Whether the value may identify a person, and so never enters a message. */
  public boolean identifying() {
    return variable.identifying();
  }

  /**
   * The answer in a record; null when not answered.
   *
   * @param record the record
   */
  public @Nullable Object value(R record) {
    Object value = getter.apply(record);
    boolean unanswered =
        value instanceof Collection<?> codes && codes.isEmpty()
            || value instanceof Map<?, ?> answers && answers.isEmpty();
    return unanswered ? null : value;
  }

  /**
   * An answer as texts: one, or one for each of several codes.
   *
   * @param value an answer of this column
   */
  public List<String> texts(Object value) {
    return form.format(value);
  }

  /**
   * An answer as one text, the way it stands in a cell: several codes are joined by {@code |}.
   *
   * @param value an answer of this column
   */
  public String text(Object value) {
    return String.join(SEPARATOR, form.format(value));
  }

  /**
   * The answer that texts stand for.
   *
   * @param texts one text, or one for each of several codes
   * @throws MalformedValueException if they are no answer of this column
   */
  public Object parse(List<String> texts) {
    return form.parse(texts);
  }

  /**
   * The answer that a cell stands for.
   *
   * @param cell the text of a cell that is not empty
   * @throws MalformedValueException if it is no answer of this column
   */
  public Object parse(String cell) {
    if (type() != ValueType.CODES) {
      return form.parse(List.of(cell));
    }
    List<String> codes = List.of(cell.split("\\|", -1));
    int empty = codes.indexOf("") + 1;
    if (empty > 0 && codes.size() > 1) {
      throw new MalformedValueException(ValueFault.EMPTY_CODE, Map.of("number", empty));
    }
    return form.parse(codes);
  }

  /** The name in files and what it means. */
  @Override
  public String toString() {
    return path + " (" + label + ")";
  }
}
