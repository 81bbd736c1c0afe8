package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.text.Label;

/** Plain records are written and read back the same, and nothing is guessed. */
class JsonDocumentTest {
  @TempDir Path folder;

  public enum Kind {
    ONE,
    TWO {
      @Override
      public String toString() {
        return "two";
      }
    }
  }

  public record Inner(int count, double share, @Nullable String text) {
    public boolean isLarge() {
      return count > 10;
    }

    public String getText2() {
      return "x";
    }
  }

  public record Model(
      String name,
      long n,
      Kind kind,
      List<Inner> parts,
      Map<String, Double> shares,
      List<List<Double>> matrix,
      @Nullable Integer missing,
      boolean fitted,
      double[] weights) {}

  private static Model model() {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("b", 0.1 + 0.2);
    shares.put("a", Double.MIN_VALUE);
    return new Model(
        "å\n\"",
        Long.MAX_VALUE,
        Kind.TWO,
        List.of(new Inner(11, Double.NaN, null), new Inner(-1, Double.NEGATIVE_INFINITY, "")),
        shares,
        List.of(List.of(1.0, 2.0 / 3), List.of()),
        null,
        true,
        new double[] {1e300, -0.0});
  }

  @Test
  void aRecordIsReadBackTheSame() {
    Path path = folder.resolve("m.json");
    JsonDocument.write(model(), path);

    Model read = JsonDocument.read(Model.class, path);

    assertThat(read.weights()).containsExactly(model().weights());
    assertThat(read.parts()).isEqualTo(model().parts());
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("parts", "weights")
        .isEqualTo(model());
  }

  @Test
  void onlyTheComponentsAreWrittenInTheirOrderAndMapsByKey() throws IOException {
    Path path = folder.resolve("m.json");
    Path again = folder.resolve("n.json");
    JsonDocument.write(model(), path);
    JsonDocument.write(model(), again);

    String text = Samples.text(path);
    assertThat(Files.mismatch(path, again)).isEqualTo(-1);
    assertThat(text)
        .doesNotContain("large")
        .doesNotContain("text2")
        .contains("\"kind\" : \"TWO\"")
        .endsWith("}\n");
    assertThat(text.indexOf("\"a\"")).isLessThan(text.indexOf("\"b\""));
    assertThat(text.indexOf("\"name\"")).isLessThan(text.indexOf("\"n\""));
  }

  @Test
  void aFindingIsWritten() {
    Finding finding =
        new Finding(
            "V001",
            Severity.ERROR,
            new Location("x.csv", 2, 1, "background.age"),
            List.of("background.age"),
            new Label("a", "b"),
            new Label("c", "d"),
            Map.of("value", 3));
    Path path = folder.resolve("f.json");
    JsonDocument.write(finding, path);

    assertThat(JsonDocument.read(Finding.class, path)).isEqualTo(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{'count':1,'share':1,'text':'x','y':1}",
        "{'count':1,'share':1}",
        "{'count':null,'share':1,'text':'x'}",
        "{'count':1.5,'share':1,'text':'x'}",
        "{'count':'1','share':1,'text':'x'}",
        "{'count':1,'share':1,'text':3}",
        "{'count':1,'count':1,'share':1,'text':'x'}",
        "{'count':1,'share':1,'text':'x'} {}",
        "{'count':1,'share':1,'text':'secret",
        "[]",
        "null",
        "''"
      })
  void whatIsNoSuchRecordIsRefusedWithoutQuotingIt(String json) {
    Path path = Samples.file(folder, "i.json", json.equals("''") ? "" : json.replace('\'', '"'));

    assertThatThrownBy(() -> JsonDocument.read(Inner.class, path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageStartingWith("Inner cannot be read from the file")
        .message()
        .doesNotContain("secret");
  }

  @Test
  void anEnumIsNoNumber() {
    Path path = folder.resolve("m.json");
    JsonDocument.write(model(), path);
    Path changed = Samples.file(folder, "c.json", Samples.text(path).replace("\"TWO\"", "1"));

    assertThatThrownBy(() -> JsonDocument.read(Model.class, changed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kind");
  }

  public record Broken(String text) {
    @Override
    public String text() {
      throw new IllegalStateException("secret");
    }
  }

  @Test
  void whatCannotBeWrittenIsRefusedAndAMissingFileIsSaid() {
    assertThatThrownBy(() -> JsonDocument.write("x", folder.resolve("x.json")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.String is no record");
    assertThatThrownBy(() -> JsonDocument.write(new Broken("x"), folder.resolve("x.json")))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("secret");
    assertThatThrownBy(() -> JsonDocument.read(Inner.class, folder.resolve("none.json")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
