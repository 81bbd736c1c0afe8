package se.nuso.analysis;

import java.util.List;
import java.util.stream.IntStream;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The records that an analysis rests on.
 *
 * @param records how many
 * @param synthetic how many of them are known to be synthetic
 * @param notes what must be said wherever numbers from them are shown: that they are synthetic,
 *     that they were collected in ways that are not comparable; empty when nothing must
 */
public record Basis(long records, long synthetic, List<Label> notes) {
  public Basis {
    notes = List.copyOf(notes);
  }

  /** The basis by any dimension that tells where records come from. */
  static <R> Basis of(Iterable<? extends R> records, Dimension<? super R> dimension) {
    Crosstab counted = Crosstab.<R>of(records, dimension);
    List<String> swedish = counted.notes(Language.SWEDISH);
    List<String> english = counted.notes(Language.ENGLISH);
    return new Basis(
        counted.records(),
        counted.synthetic(),
        IntStream.range(0, swedish.size())
            .mapToObj(note -> new Label(swedish.get(note), english.get(note)))
            .toList());
  }
}
