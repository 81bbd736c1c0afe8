package se.nuso.rule;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition or a demand of a rule: the fields it reads, and what it says of a record (true,
 * false, or null when an answer it needs is missing).
 */
record Step<R>(boolean demand, List<Field<R, ?>> fields, Function<R, @Nullable Boolean> holds) {}
