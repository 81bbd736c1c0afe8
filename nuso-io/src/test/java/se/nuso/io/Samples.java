package se.nuso.io;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.Column;
import se.nuso.codebook.RecordOrigin;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/** Records and files made up for tests. */
final class Samples {
  /** The official test number of the tax agency, in the two ways of writing it. */
  static final List<String> TEST_NUMBERS = List.of("200711042390", "20071104-2390");

  static final Codebook<Investigation> CODEBOOK = Codebook.of(Investigation.class);

  private Samples() {}

  /** Investigations with random answers, some missing, also local ones. */
  static List<Investigation> investigations(int count, long seed) {
    return records(CODEBOOK, count, seed);
  }

  /** Records of any type with random answers, some missing, also local ones. */
  static <R> List<R> records(Codebook<R> codebook, int count, long seed) {
    Random random = new Random(seed);
    double missing = random.nextDouble();
    CollectionMode[] modes = CollectionMode.values();
    CollectionMode mode = modes[random.nextInt(modes.length)];
    RecordOrigin origin = random.nextBoolean() ? RecordOrigin.REAL : RecordOrigin.SYNTHETIC;
    return IntStream.range(0, count)
        .mapToObj(number -> record(codebook, random, number, missing, mode, origin))
        .toList();
  }

  private static <R> R record(
      Codebook<R> codebook,
      Random random,
      int number,
      double missing,
      CollectionMode mode,
      RecordOrigin origin) {
    List<Column<R>> columns = codebook.columns();
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Column<R> column = columns.get(i);
      values[i] =
          switch (column.path()) {
            case "round" -> CHILDREN_2024;
            case "mode" -> mode;
            case "origin" -> origin;
            default -> random.nextDouble() < missing ? null : answer(column, random, number);
          };
    }
    return codebook.record(values);
  }

  private static Object answer(Column<?> column, Random random, int number) {
    List<Code> codes = column.codes();
    return switch (column.type()) {
      case INTEGER -> random.nextInt(4) == 0 ? ofNobody(random) : random.nextInt(18);
      case DATE -> LocalDate.of(2023, 10, 1).plusDays(random.nextInt(200) - 10);
      case MONTH -> YearMonth.of(2024, 1).plusMonths(random.nextInt(12));
      case TEXT -> column.parse(serialNumber(random, number));
      case CODE -> codes.get(random.nextInt(codes.size()));
      case CODES -> {
        Set<Code> some = new LinkedHashSet<>();
        int size = 1 + random.nextInt(codes.size());
        for (int i = 0; i < size; i++) {
          some.add(codes.get(random.nextInt(codes.size())));
        }
        yield some;
      }
    };
  }

  /** Any number that a writer does not take for a person whose first zero is lost. */
  private static int ofNobody(Random random) {
    int number = random.nextInt() % 1_000_000_000;
    return PersonalIdentityNumber.isIn(String.valueOf(number)) ? 17 : number;
  }

  private static String serialNumber(Random random, int number) {
    String first = List.of("K", "å", "Ö", "0", "é").get(random.nextInt(5));
    String then = List.of("-", "/", ".", "_", "ä", "00").get(random.nextInt(6));
    return first + then + number;
  }

  /** An investigation whose every answer is of the last code, or 17, or a day. */
  static Investigation full() {
    List<Column<Investigation>> columns = CODEBOOK.columns();
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Column<Investigation> column = columns.get(i);
      List<Code> codes = column.codes();
      values[i] =
          switch (column.type()) {
            case INTEGER -> 17;
            case DATE -> LocalDate.of(2024, 2, 29);
            case MONTH -> YearMonth.of(2024, 4);
            case TEXT -> column.parse("K-17");
            case CODE -> codes.get(codes.size() - 1);
            case CODES -> new LinkedHashSet<>(codes);
          };
    }
    return CODEBOOK.record(values);
  }

  static NusoReader reader() {
    return NusoReader.of(CHILDREN_2024);
  }

  static NusoWriter writer() {
    return NusoWriter.of(CHILDREN_2024).evenWithErrors();
  }

  static <T> T inTemporaryFolder(java.util.function.Function<Path, T> action) {
    try {
      Path folder = Files.createTempDirectory("nuso");
      try {
        return action.apply(folder);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(java.util.Comparator.reverseOrder()).forEach(Samples::delete);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String name, String content) {
    return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a CSV file that the writer writes of these records, without its mark. */
  static List<String> csvLines(Path folder, List<Investigation> records) {
    Path path = folder.resolve("written.csv");
    writer().withLocalVariables().write(records, path);
    return new ArrayList<>(text(path).substring(1).lines().toList());
  }

  /** A CSV file of few columns: the required ones and those named. */
  static String csv(String columns, String... rows) {
    return Stream.concat(
            Stream.of("schema;round;mode;origin;serialNumber;participant" + columns),
            Stream.of(rows).map(row -> "investigation/1;CHILDREN_2024;HAND_CODED;REAL;" + row))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** A JSON document of these records. */
  static String json(String... records) {
    return "{\"schema\":\"investigation/1\",\"round\":\"CHILDREN_2024\",\"mode\":\"HAND_CODED\","
        + "\"origin\":\"REAL\",\"records\":["
        + String.join(",", records)
        + "]}";
  }

  /** Lines of NDJSON, each with what every line carries and these properties. */
  static String ndjson(String... properties) {
    return Stream.of(properties)
        .map(
            more ->
                "{\"schema\":\"investigation/1\",\"round\":\"CHILDREN_2024\",\"mode\":\"HAND_CODED\","
                    + "\"origin\":\"REAL\",\"serialNumber\":\"K1\",\"participant\":\"1780\""
                    + (more.isEmpty() ? "" : "," + more)
                    + "}")
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The identifiers of all findings that are no rule's. */
  static List<String> ids(ReadResult<?> result) {
    return result.report().findings().stream()
        .map(Finding::id)
        .filter(id -> !id.matches("[IUSCPA][0-9]{3}"))
        .toList();
  }

  static Finding finding(ReadResult<?> result, String id) {
    return result.report().findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " not among " + ids(result)));
  }

  /** Everything that a result can tell about itself. */
  static String everything(ReadResult<?> result) {
    StringBuilder text = new StringBuilder();
    Consumer<Object> add = part -> text.append(part).append('\n');
    for (Language language : Language.values()) {
      add.accept(result.toString(language));
      result.report().findings().forEach(finding -> add.accept(finding.toString(language)));
    }
    result
        .report()
        .findings()
        .forEach(
            finding -> {
              add.accept(finding.parameters());
              add.accept(finding.location());
            });
    return text.append(result).toString();
  }
}
