package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;

/** Answers of investigations as items with the two levels no and yes. */
final class InvestigationResponses {
  private static final List<String> NO_YES = List.of("no", "yes");

  private final List<Investigation> records;
  private final List<Item> items = new ArrayList<>();
  private final List<byte[]> columns = new ArrayList<>();

  private InvestigationResponses(List<Investigation> records) {
    this.records = records;
  }

  static ResponseMatrix factors(List<Investigation> records) {
    InvestigationResponses responses = new InvestigationResponses(records);
    for (RiskFactor factor : RiskFactor.values()) {
      responses.add(
          factor.code(),
          record -> record.factors().documented(factor).map(yes -> yes ? 1 : 0).orElse(-1));
    }
    for (ProtectiveFactor factor : ProtectiveFactor.values()) {
      if (factor != ProtectiveFactor.NONE) {
        responses.add(factor.code(), record -> given(record.factors().protective(), factor));
      }
    }
    return responses.matrix();
  }

  static ResponseMatrix reasons(List<Investigation> records) {
    InvestigationResponses responses = new InvestigationResponses(records);
    for (InvestigationReason reason : InvestigationReason.values()) {
      responses.add(reason.code(), record -> given(record.reason().reasons(), reason));
    }
    return responses.matrix();
  }

  private static <T> int given(Set<T> answers, T answer) {
    return answers.isEmpty() ? ResponseMatrix.MISSING : answers.contains(answer) ? 1 : 0;
  }

  private void add(String name, Function<Investigation, Integer> level) {
    byte[] column = new byte[records.size()];
    for (int row = 0; row < column.length; row++) {
      column[row] = level.apply(records.get(row)).byteValue();
    }
    items.add(new Item(name, NO_YES));
    columns.add(column);
  }

  private ResponseMatrix matrix() {
    Set<RecordOrigin> origins =
        records.stream().map(Investigation::origin).collect(Collectors.toSet());
    if (origins.size() > 1) {
      throw new IllegalArgumentException(
          "Real and synthetic records are mixed: a model of both says nothing of either");
    }
    return ResponseMatrix.of(
        items,
        columns.toArray(byte[][]::new),
        records.size(),
        origins.isEmpty() ? null : origins.iterator().next());
  }
}
