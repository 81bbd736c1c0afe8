package se.nuso.stats;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;

/**
 * How to read from a record where it comes from, so that a table can tell when its records are not
 * comparable or not real.
 *
 * @param mode how the record was collected; null when not given
 * @param origin whether the record is real or synthetic; null when not given
 * @param <R> the record type
 */
public record RecordSource<R>(
    Function<? super R, ? extends @Nullable CollectionMode> mode,
    Function<? super R, ? extends @Nullable RecordOrigin> origin) {
  public RecordSource {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(origin, "origin");
  }
}
