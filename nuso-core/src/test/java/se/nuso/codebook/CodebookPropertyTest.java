package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import se.nuso.investigation.Investigation;

class CodebookPropertyTest {
  private final Codebook<Investigation> codebook = Codebook.of(Investigation.class);

  @Property(tries = 300)
  void whatARecordAnswersIsWhatItIsBuiltFromAgain(@ForAll long seed) {
    Investigation record = anyRecord(new Random(seed));
    @Nullable Object[] texts = new Object[codebook.columns().size()];
    for (int i = 0; i < texts.length; i++) {
      Column<Investigation> column = codebook.columns().get(i);
      Object value = column.value(record);
      texts[i] = value == null ? null : column.parse(column.text(value));
    }
    Investigation again = codebook.record(texts);
    assertThat(again).isEqualTo(record);
    assertThat(again.toBuilder().build().factors()).isEqualTo(record.factors());
  }

  private Investigation anyRecord(Random random) {
    @Nullable Object[] values = new Object[codebook.columns().size()];
    for (int i = 0; i < values.length; i++) {
      Column<Investigation> column = codebook.columns().get(i);
      values[i] = random.nextInt(5) == 0 ? null : anyAnswer(column, random);
    }
    return codebook.record(values);
  }

  private static Object anyAnswer(Column<Investigation> column, Random random) {
    return switch (column.type()) {
      case INTEGER -> column.parse(String.valueOf(random.nextInt(2_000) - 1_000));
      case DATE ->
          column.parse(
              "20%02d-%02d-%02d"
                  .formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28)));
      case TEXT -> column.parse("K-" + random.nextInt(1_000));
      case CODE -> column.parse(column.codes().get(random.nextInt(column.codes().size())).code());
      case CODES -> {
        List<Code> codes = new ArrayList<>(column.codes());
        Collections.shuffle(codes, random);
        yield column.parse(codes.stream().limit(1 + random.nextInt(3)).map(Code::code).toList());
      }
    };
  }
}
