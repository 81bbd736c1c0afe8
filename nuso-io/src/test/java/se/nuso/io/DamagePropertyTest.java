package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.nuso.investigation.Investigation;
import se.nuso.text.Language;

/** No file, however damaged, makes the reader throw or lose count. */
class DamagePropertyTest {
  private static final List<String> NAMES = List.of("x.csv", "x.json", "x.ndjson");
  private static final List<String> TOKENS =
      List.of(
          "",
          ";",
          ";;",
          "\"",
          "\"\"",
          ",",
          "null",
          "[null]",
          "{}",
          "[",
          "{",
          "}",
          "]",
          "1e9",
          "-1",
          "\uFEFF",
          "å",
          "GIRL",
          "2024-02-30",
          "99999999999",
          "true",
          "\t",
          " ",
          "\r",
          "\n",
          "\\u0000",
          ":");

  @Property(tries = 300)
  void randomBytesEndInAResult(@ForAll byte[] bytes, @ForAll @IntRange(max = 2) int name) {
    ReadResult<Investigation> result = read(NAMES.get(name), bytes);

    assertThat(result.read() + result.rejected()).isEqualTo(result.total());
    assertThat(result.records()).hasSize((int) result.read());
    assertThat(Samples.everything(result)).isNotEmpty();
  }

  @Property(tries = 300)
  void mutatedFilesEndInAResultThatCountsEveryRecord(
      @ForAll @IntRange(min = 1, max = 8) int count,
      @ForAll long seed,
      @ForAll @IntRange(max = 2) int name,
      @ForAll @IntRange(min = 1, max = 12) int mutations) {
    byte[] damaged = mutate(written(count, seed, NAMES.get(name)), new Random(seed), mutations);

    ReadResult<Investigation> result = read(NAMES.get(name), damaged);

    assertThat(result.read() + result.rejected()).isEqualTo(result.total());
    assertThat(result.records()).hasSize((int) result.read());
    if (result.rejected() > 0 || !result.complete()) {
      assertThat(result.report().findings()).isNotEmpty();
    }
    assertThatCode(() -> result.toString(Language.SWEDISH)).doesNotThrowAnyException();
  }

  @Property(tries = 100)
  void aCellReplacedByNonsenseRejectsItsRecordAndNoOther(
      @ForAll @IntRange(min = 1, max = 10) int count, @ForAll long seed) {
    List<Investigation> records = Samples.investigations(count, seed);
    Random random = new Random(seed);
    ReadResult<Investigation> result =
        Samples.inTemporaryFolder(
            folder -> {
              List<String> lines = Samples.csvLines(folder, records);
              for (int i = 1; i < lines.size(); i++) {
                if (random.nextBoolean()) {
                  String[] cells = lines.get(i).split(";", -1);
                  cells[5 + random.nextInt(cells.length - 5)] = "?!";
                  lines.set(i, String.join(";", cells));
                }
              }
              Path path = Samples.file(folder, "x.csv", String.join("\r\n", lines) + "\r\n");
              return Samples.reader().investigations(path);
            });

    assertThat(result.complete()).isTrue();
    assertThat(result.total()).isEqualTo(count);
    assertThat(Samples.ids(result)).hasSize((int) result.rejected());
    for (int i = 0; i < result.records().size(); i++) {
      assertThat(result.records().get(i)).isEqualTo(records.get((int) result.number(i) - 1));
    }
  }

  private static byte[] written(int count, long seed, String name) {
    return Samples.inTemporaryFolder(
        folder -> {
          Path path = folder.resolve(name);
          Samples.writer().write(Samples.investigations(count, seed), path);
          return Samples.text(path).getBytes(StandardCharsets.UTF_8);
        });
  }

  private static ReadResult<Investigation> read(String name, byte[] bytes) {
    return Samples.inTemporaryFolder(
        folder -> Samples.reader().investigations(Samples.file(folder, name, bytes)));
  }

  private static byte[] mutate(byte[] bytes, Random random, int mutations) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = 0; i < mutations && text.length() > 0; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.setCharAt(at, (char) random.nextInt(256));
        case 2 -> text.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
        case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
        default ->
            text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
