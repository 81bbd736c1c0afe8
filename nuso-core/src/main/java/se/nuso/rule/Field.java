package se.nuso.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typed variable of a record, for rules: knows its name in files and hands out answers, so that a
 * rule never meets a missing one.
 *
 * @param <R> the record type
 * @param <T> the type of the answer
 */
public final class Field<R, T> {
  private final String name;
  private final List<String> paths;
  private final Function<? super R, ? extends @Nullable T> getter;

  private Field(
      String name, List<String> paths, Function<? super R, ? extends @Nullable T> getter) {
    this.name = name;
    this.paths = List.copyOf(paths);
    this.getter = getter;
  }

  /**
   * A variable of the record.
   *
   * @param path its name in files, which is also its place in messages: {@code {background.age}}
   * @param getter gives the answer; null, an empty set and an empty map count as not answered
   */
  public static <R, T> Field<R, T> of(
      String path, Function<? super R, ? extends @Nullable T> getter) {
    return new Field<>(path, List.of(path), record -> answered(getter.apply(record)));
  }

  /**
   * Something that follows from one or more variables.
   *
   * @param name its place in messages
   * @param paths the variables' names in files; a finding points at the first
   * @param getter gives what follows; null for not answered
   */
  public static <R, T> Field<R, T> derived(
      String name, List<String> paths, Function<? super R, ? extends @Nullable T> getter) {
    return new Field<>(name, paths, getter);
  }

  /** Its place in messages. */
  public String name() {
    return name;
  }

  /** The variables' names in files. */
  public List<String> paths() {
    return paths;
  }

  /**
   * The answer; null when not answered.
   *
   * @param record the record
   */
  public @Nullable T answer(R record) {
    return getter.apply(record);
  }

  private static <T> @Nullable T answered(@Nullable T answer) {
    boolean unanswered =
        answer instanceof Collection<?> codes && codes.isEmpty()
            || answer instanceof Map<?, ?> answers && answers.isEmpty();
    return unanswered ? null : answer;
  }

  /** The name of the field. */
  @Override
  public String toString() {
    return name;
  }
}
