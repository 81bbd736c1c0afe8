package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import se.nuso.actualisation.Actualisation;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;

class CodebookPropertyTest {
  private static final List<Class<?>> TYPES =
      List.of(
          Investigation.class,
          InterventionFollowUp.class,
          NonAssessedService.class,
          NonAssessedServiceCounts.class,
          StaffResources.class,
          Actualisation.class);

  @Property(tries = 600)
  void whatARecordAnswersIsWhatItIsBuiltFromAgain(
      @ForAll long seed, @ForAll @IntRange(max = 5) int type) {
    isBuiltAgain(Codebook.of(TYPES.get(type)), new Random(seed));
  }

  @Property(tries = 100)
  void aBuilderStartedFromARecordMakesTheSameRecord(@ForAll long seed) {
    Random random = new Random(seed);
    Investigation investigation = anyRecord(Codebook.of(Investigation.class), random);
    assertThat(investigation.toBuilder().build().factors()).isEqualTo(investigation.factors());
    InterventionFollowUp followUp = anyRecord(Codebook.of(InterventionFollowUp.class), random);
    assertThat(followUp.toBuilder().build()).isEqualTo(followUp);
    NonAssessedService service = anyRecord(Codebook.of(NonAssessedService.class), random);
    assertThat(service.toBuilder().build()).isEqualTo(service);
    NonAssessedServiceCounts counts =
        anyRecord(Codebook.of(NonAssessedServiceCounts.class), random);
    assertThat(counts.toBuilder().build()).isEqualTo(counts);
    StaffResources staff = anyRecord(Codebook.of(StaffResources.class), random);
    assertThat(staff.toBuilder().build()).isEqualTo(staff);
    Actualisation actualisation = anyRecord(Codebook.of(Actualisation.class), random);
    assertThat(actualisation.toBuilder().build()).isEqualTo(actualisation);
  }

  private static <R> void isBuiltAgain(Codebook<R> codebook, Random random) {
    R record = anyRecord(codebook, random);
    @Nullable Object[] texts = new Object[codebook.columns().size()];
    for (int i = 0; i < texts.length; i++) {
      Column<R> column = codebook.columns().get(i);
      Object value = column.value(record);
      texts[i] = value == null ? null : column.parse(column.text(value));
    }
    assertThat(codebook.record(texts)).isEqualTo(record);
  }

  private static <R> R anyRecord(Codebook<R> codebook, Random random) {
    @Nullable Object[] values = new Object[codebook.columns().size()];
    for (int i = 0; i < values.length; i++) {
      Column<R> column = codebook.columns().get(i);
      values[i] = random.nextInt(5) == 0 ? null : anyAnswer(column, random);
    }
    return codebook.record(values);
  }

  private static Object anyAnswer(Column<?> column, Random random) {
    return switch (column.type()) {
      case INTEGER -> column.parse(String.valueOf(random.nextInt(2_000) - 1_000));
      case DATE ->
          column.parse(
              "20%02d-%02d-%02d"
                  .formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28)));
      case MONTH ->
          column.parse("20%02d-%02d".formatted(random.nextInt(100), 1 + random.nextInt(12)));
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
