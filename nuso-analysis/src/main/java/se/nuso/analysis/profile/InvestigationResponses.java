package se.nuso.analysis.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.Code;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.latent.Item;
import se.nuso.stats.latent.ResponseMatrix;

/**
 * Answers of investigations as items of a latent class analysis, each with the levels no and yes.
 */
public final class InvestigationResponses {
  private static final List<String> NO_YES = List.of("no", "yes");

  private InvestigationResponses() {}

  /**
   * The 30 risk factors and the 7 protective factors of investigations, each documented or not. A
   * question without an answer is missing; the protective factors are one question, so they are
   * missing together.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the investigations, all real or all synthetic
   * @throws IllegalArgumentException if there is none, or real and synthetic records are mixed
   */
  public static ResponseMatrix ofFactors(List<Investigation> records) {
    Map<Item, ToIntFunction<Investigation>> answers = new LinkedHashMap<>();
    for (RiskFactor factor : RiskFactor.values()) {
      answers.put(
          item(factor),
          record ->
              record
                  .factors()
                  .documented(factor)
                  .map(yes -> yes ? 1 : 0)
                  .orElse(ResponseMatrix.MISSING));
    }
    for (ProtectiveFactor factor : ProtectiveFactor.values()) {
      if (factor != ProtectiveFactor.NONE) {
        answers.put(item(factor), record -> given(record.factors().protective(), factor));
      }
    }
    return matrix(records, answers);
  }

  /**
   * The reasons of investigations, each given or not. A question without an answer is missing.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the investigations, all real or all synthetic
   * @throws IllegalArgumentException if there is none, or real and synthetic records are mixed
   */
  public static ResponseMatrix ofReasons(List<Investigation> records) {
    Map<Item, ToIntFunction<Investigation>> answers = new LinkedHashMap<>();
    for (InvestigationReason reason : InvestigationReason.values()) {
      answers.put(item(reason), record -> given(record.reason().reasons(), reason));
    }
    return matrix(records, answers);
  }

  private static Item item(Code code) {
    return new Item(code.code(), NO_YES);
  }

  private static <T> int given(Set<T> answers, T answer) {
    return answers.isEmpty() ? ResponseMatrix.MISSING : answers.contains(answer) ? 1 : 0;
  }

  private static ResponseMatrix matrix(
      List<Investigation> records, Map<Item, ToIntFunction<Investigation>> answers) {
    Set<RecordOrigin> origins =
        records.stream().map(Investigation::origin).collect(Collectors.toSet());
    if (origins.size() > 1) {
      throw new IllegalArgumentException(
          "Real and synthetic records are mixed: a model of both says nothing of either");
    }
    ResponseMatrix matrix = ResponseMatrix.ofRecords(records, answers);
    return origins.isEmpty() ? matrix : matrix.from(origins.iterator().next());
  }
}
