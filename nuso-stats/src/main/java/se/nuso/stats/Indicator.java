package se.nuso.stats;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.document.Document;
import se.nuso.text.Label;
import se.nuso.text.Labelled;
import se.nuso.text.Language;

/**
 * A share that is asked for: each record answers yes, no, nothing, or is not among those asked
 * about. It explains itself.
 *
 * <pre>{@code
 * NEED.of(records);                          // one proportion
 * NEED.by(AGE_GROUP, SEX).of(records);       // a table of them
 * NEED.among(ANY_DIAGNOSIS).of(records);     // of those with a diagnosis
 * System.out.println(NEED.explain(ENGLISH));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads, if the function given is.
 *
 * @param <R> the record type
 */
public final class Indicator<R> implements Labelled {
  private final Label label;
  private final Explanation explanation;
  private final Function<? super R, Answer> answer;

  private Indicator(Label label, Explanation explanation, Function<? super R, Answer> answer) {
    this.label = Objects.requireNonNull(label, "label");
    this.explanation = Objects.requireNonNull(explanation, "explanation");
    this.answer = answer;
  }

  /**
   * An indicator.
   *
   * <p>Nothing is counted yet.
   *
   * @param label its name, as the heading of a table
   * @param explanation what it says and does not say
   * @param answer yes, no, or null for no answer
   * @param <R> the record type
   */
  public static <R> Indicator<R> of(
      Label label,
      Explanation explanation,
      Function<? super R, ? extends @Nullable Boolean> answer) {
    Objects.requireNonNull(answer, "answer");
    return new Indicator<>(
        label,
        explanation,
        record -> {
          Boolean yes = answer.apply(record);
          return yes == null ? Answer.MISSING : yes ? Answer.YES : Answer.NO;
        });
  }

  /**
   * The share of records with a level, among those that answer the dimension.
   *
   * @param dimension the dimension
   * @param level one of its levels
   * @param <R> the record type
   * @throws IllegalArgumentException if the dimension has no such level
   */
  public static <R> Indicator<R> share(Dimension<? super R> dimension, Level level) {
    int position = dimension.levels().indexOf(level);
    if (position < 0) {
      throw new IllegalArgumentException(
          dimension.label().en() + " has no level \"" + level.code() + "\"");
    }
    Label name =
        new Label(
            dimension.label().sv() + ": " + level.label().sv(),
            dimension.label().en() + ": " + level.label().en());
    Label caveat =
        dimension.several()
            ? new Label(
                "Flera svar kan ges: nivåernas andelar summerar inte till 100 %.",
                "Several answers may be given: the shares of the levels do not sum to 100 %.")
            : new Label(
                "De som inte besvarat frågan ingår inte.",
                "Those that do not answer the question are left out.");
    Explanation explanation =
        new Explanation(
            name,
            new Label(
                "Poster med svaret " + level.label().sv() + ".",
                "Records answering " + level.label().en() + "."),
            new Label(
                "Poster med svar på " + dimension.label().sv() + ".",
                "Records with an answer to " + dimension.label().en() + "."),
            caveat,
            new Label("Ingen särskild princip.", "No particular principle."));
    return of(
        name,
        explanation,
        record -> {
          int[] positions = dimension.positions(record);
          if (positions[0] == dimension.axis().notAnswered()) {
            return null;
          }
          for (int given : positions) {
            if (given == position) {
              return true;
            }
          }
          return false;
        });
  }

  /**
   * The share of records with a code, among those that answer the dimension.
   *
   * @param dimension the dimension
   * @param code one of its codes
   * @param <R> the record type
   * @throws IllegalArgumentException if the dimension has no such level
   */
  public static <R> Indicator<R> share(Dimension<? super R> dimension, Code code) {
    return share(dimension, Level.of(code));
  }

  /**
   * The same indicator among some of the records. The others are outside: neither in the
   * denominator nor missing.
   *
   * @param whom who they are, as it should stand after "among"
   * @param belongs whether a record belongs to them; null when that is not known, and then the
   *     record is missing
   */
  public Indicator<R> among(Label whom, Function<? super R, ? extends @Nullable Boolean> belongs) {
    Objects.requireNonNull(belongs, "belongs");
    return narrowed(
        whom,
        record -> {
          Boolean inside = belongs.apply(record);
          return inside == null ? Answer.MISSING : inside ? Answer.YES : Answer.OUTSIDE;
        });
  }

  /**
   * The same indicator among the records that answer yes to another. Those that answer no are
   * outside; where the other has no answer, it is not known whether the record belongs, and it is
   * missing.
   *
   * @param condition the other indicator
   */
  public Indicator<R> among(Indicator<? super R> condition) {
    return narrowed(
        condition.label,
        record -> {
          Answer inside = condition.answerOf(record);
          return inside == Answer.NO ? Answer.OUTSIDE : inside;
        });
  }

  private Indicator<R> narrowed(Label whom, Function<? super R, Answer> inside) {
    return new Indicator<>(
        new Label(
            label.sv() + " (bland: " + whom.sv() + ")", label.en() + " (among: " + whom.en() + ")"),
        explanation.withDenominator(
            new Label(
                explanation.denominator().sv() + " Bland: " + whom.sv() + ".",
                explanation.denominator().en() + " Among: " + whom.en() + ".")),
        record -> {
          Answer belongs = inside.apply(record);
          return belongs == Answer.YES ? answer.apply(record) : belongs;
        });
  }

  /** Its name, as the heading of a table. */
  @Override
  public Label label() {
    return label;
  }

  /** What it says and does not say. */
  public Explanation explanation() {
    return explanation;
  }

  /**
   * The name and what the indicator says and does not say, as text.
   *
   * @param language the language
   */
  public String explain(Language language) {
    Document.Builder document = Document.of(label);
    explanation.entries().forEach(document::add);
    return document.build().toString(language);
  }

  /**
   * What a record answers.
   *
   * @param record the record
   */
  public Answer answerOf(R record) {
    return answer.apply(record);
  }

  /**
   * The share among records.
   *
   * @param records the records; read once
   */
  public Proportion of(Iterable<? extends R> records) {
    return overall().of(records);
  }

  /** The share among all records, as a collector. */
  public Tabulation<R, Proportion> overall() {
    return tabulation(List.of(), (cube, sources) -> Shares.proportion(cube));
  }

  /**
   * The share by dimensions, with margins: a table to give records to.
   *
   * @param dimensions what to count by; the last one makes the columns where the table is narrow
   *     enough
   * @throws IllegalArgumentException if the table would have too many cells
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Tabulation<R, Shares> by(Dimension<? super R>... dimensions) {
    List<Dimension<? super R>> by = List.of(dimensions);
    List<Axis> axes = Tabulation.axesOf(by);
    return tabulation(by, (cube, sources) -> new Shares(label, explanation, axes, cube, sources));
  }

  private <T> Tabulation<R, T> tabulation(
      List<Dimension<? super R>> by, BiFunction<Cube, SourceCounts, T> table) {
    return new Tabulation<>(
        by, record -> answer.apply(record).ordinal(), Answer.values().length, table);
  }

  /** The label, in the language of this machine's user. */
  @Override
  public String toString() {
    return label.toString();
  }
}
