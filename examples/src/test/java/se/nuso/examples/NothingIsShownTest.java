package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No program prints a personal identity number, wherever it stands in what the program is given:
 * cells, names of columns and files, options. Official test numbers only.
 */
class NothingIsShownTest {
  @TempDir Path folder;

  /** A number of a case is none of a person, and still nobody's to show. */
  @Test
  void norIsAColumnNamedAfterACaseOrACategoryThatIsOne() throws IOException {
    String number = "2390711042";
    Path named = write("named.csv", "y;x;" + number + "\n1;a;1\n0;b;0\n1;b;1\n0;a;0\n");
    Path valued = write("valued.csv", "y;x;z\n1;a;" + number + "\n0;b;2\n1;b;3\n0;a;2\n");
    for (String[] typed :
        List.of(
            new String[] {named.toString(), "--outcome", "y", "--terms", number},
            new String[] {
              valued.toString(), "--outcome", "y", "--terms", "z", "--categorical", "z"
            },
            new String[] {
              named.toString(), "--outcome", "y", "--terms", "x", "--cluster", number
            })) {
      Run run = Run.of(out -> Regress.run(out, typed));
      assertThat(run.status()).isEqualTo(Program.UNUSABLE);
      assertThat(run.printed()).doesNotContain(number);
    }
    for (Path file : List.of(named, valued)) {
      Run run = Run.of(out -> LatentClasses.run(out, file.toString(), "--classes", "1"));
      assertThat(run.status()).isEqualTo(Program.UNUSABLE);
      assertThat(run.printed()).doesNotContain(number);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20071104-2390",
        "071104\u200B2390",
        "711042390",
        "71104-2390",
        "7.1104239E8",
        "2007-11-04 2390",
        "20121104-TF01"
      })
  void whereverItStands(String number) throws IOException {
    String json = folder.resolve("report.json").toString();
    for (String locale : List.of("sv", "en")) {
      for (Path file : files(number)) {
        String path = file.toString();
        for (ToIntFunction<java.io.PrintStream> program :
            List.<ToIntFunction<java.io.PrintStream>>of(
                out -> Check.run(out, path, "--locale", locale),
                out -> Check.run(out, path, "--study", "actualisations", "--locale", locale),
                out -> Check.run(out, path, "--json", json, "--locale", locale),
                out -> LinkFollowUp.run(out, path, path, "--json", json, "--locale", locale),
                out ->
                    ImportExtract.run(out, path, "--template", path + ".t.csv", "--locale", locale),
                out ->
                    ImportExtract.run(
                        out, path, "--columns", path, "--codes", path, "--locale", locale),
                out -> LatentClasses.run(out, path, "--classes", "2", "--locale", locale),
                out ->
                    Regress.run(out, path, "--outcome", "a", "--terms", "b", "--locale", locale))) {
          assertHidden(Run.of(program).printed(), file + " " + locale);
          if (Files.exists(Path.of(json))) {
            assertHidden(Files.readString(Path.of(json)), file + " written " + locale);
            Files.delete(Path.of(json));
          }
        }
      }
      Path plain = write("plain.csv", "a;b\n1;2\n0;3\n");
      for (String[] typed :
          List.of(
              new String[] {"--outcome", number, "--terms", "b"},
              new String[] {"--outcome", "a", "--terms", number},
              new String[] {"--outcome", "a=" + number, "--terms", "b"},
              new String[] {"--outcome", "a", "--terms", "b", "--cluster", number},
              new String[] {"--" + number})) {
        List<String> all = new ArrayList<>(List.of(plain.toString(), "--locale", locale));
        all.addAll(List.of(typed));
        assertHidden(
            Run.of(out -> Regress.run(out, all.toArray(String[]::new))).printed(), "option");
      }
      assertHidden(Run.of(out -> Check.run(out, "x.csv", "--study", number)).printed(), "study");
      assertHidden(
          Run.of(out -> VendorExport.run(out, "--out", folder.resolve(number + ".csv").toString()))
              .printed(),
          "out");
    }
  }

  /** No number of a person, and yet so many digits: hidden in the path of every report. */
  @Test
  void soIsAPathOfManyDigitsInWhatIsWritten() throws IOException {
    String path = folder.resolve("absent 2390711042.csv").toString();
    Path json = folder.resolve("report.json");
    for (ToIntFunction<java.io.PrintStream> program :
        List.<ToIntFunction<java.io.PrintStream>>of(
            out -> Check.run(out, path, "--json", json.toString()),
            out -> LinkFollowUp.run(out, path, path, "--json", json.toString()))) {
      Run.of(program);
      assertHidden(Files.readString(json), "written");
      Files.delete(json);
    }
  }

  private List<Path> files(String number) throws IOException {
    String head = "schema;round;mode;origin;serialNumber;participant;background.age";
    String row = "investigation/1;CHILDREN_2024;HAND_CODED;REAL;K-1;1780;11";
    return List.of(
        write("cell.csv", head + "\n" + row.replace("K-1", number) + "\n"),
        write("age.csv", head + "\n" + row.replace(";11", ";" + number) + "\n"),
        write("ragged.csv", head + "\n" + row + ";" + number + "\n"),
        write("name.csv", head + ";" + number + "\n" + row + ";1\n"),
        write("own.csv", "a;b\n1;" + number + "\n0;2\n"),
        write("own-name.csv", "a;" + number + "\n1;3\n0;2\n"),
        write("split.csv", "a;b;födelsedatum;sista fyra\n1;2;2007-11-04;2390\n"),
        write("broken.json", "{\"" + number + "\":\"" + number),
        write("key.json", "{\"schema\":\"investigation/1\",\"" + number + "\":1}"),
        write("line.ndjson", "{\"serialNumber\":\"" + number + "\"}\n"),
        folder.resolve("absent " + number + ".csv"),
        folder.resolve(number).resolve("x.csv"));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void assertHidden(String printed, String place) {
    assertThat(printed.replaceAll("[\\u200B\\uFFFD]", "").replaceAll("junit-?[0-9]+", "junit"))
        .as(place)
        .doesNotContain("2390", "711042", "1104239", "071104", "TF01");
  }
}
