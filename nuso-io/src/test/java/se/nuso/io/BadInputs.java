package se.nuso.io;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.actualisation.Actualisation;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;

/** The folders of bad input, and the reading of one. */
final class BadInputs {
  private static final String CASE = "case.json";
  private static final List<Class<?>> TYPES =
      List.of(
          Investigation.class,
          InterventionFollowUp.class,
          Actualisation.class,
          NonAssessedService.class,
          NonAssessedServiceCounts.class,
          StaffResources.class);

  private BadInputs() {}

  static List<Path> folders() {
    try (Stream<Path> folders =
        Files.list(
            Path.of(Objects.requireNonNull(BadInputs.class.getResource("bad-input")).toURI()))) {
      return folders.filter(folder -> Files.exists(folder.resolve(CASE))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static BadInput in(Path folder) {
    return JsonDocument.read(BadInput.class, folder.resolve(CASE));
  }

  /** The file of a case, made in a folder where it is not kept. */
  static Path file(BadInput bad, Path kept, Path made) {
    return bad.generator() == null
        ? kept.resolve(bad.file())
        : Samples.file(made, bad.file(), bad.generator().content());
  }

  static Class<?> type(BadInput bad) {
    return TYPES.stream()
        .filter(type -> Schema.of(type).name().equals(bad.schema()))
        .findFirst()
        .orElseThrow();
  }

  static ReadResult<?> read(BadInput bad, Path kept, Path made) {
    Class<?> type = type(bad);
    NusoReader reader = NusoReader.of(CHILDREN_2024);
    reader = bad.strict() ? reader.strict() : reader;
    if (bad.columns() != null) {
      reader = mapped(reader, type, kept, bad.columns(), bad.codes());
    }
    return reader.read(type, file(bad, kept, made));
  }

  private static NusoReader mapped(
      NusoReader reader, Class<?> type, Path kept, String columns, @Nullable String codes) {
    ColumnMapping local = ColumnMapping.read(type, kept.resolve(columns));
    return codes == null
        ? reader.mapping(local)
        : reader.mapping(local, CodeMapping.read(type, kept.resolve(codes)));
  }
}
