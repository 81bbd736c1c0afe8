package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.CollectionRound;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;

/** Official test numbers only, as in the other tests, each in two columns. */
class SplitNumbersTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "löpnummer;födelsedatum;sista fyra\nK-1;2007-11-04;2390\nK-2;2008-01-18;2395\n",
        "löpnummer;sista fyra;födelsedatum\nK-1;2390;20071104\n",
        "löpnummer;födelsedatum;x;y;z;sista fyra\nK-1;071104;a;b;c;2390\n",
        "löpnummer;datum;kod\nK-1;4/11/2007;2390\nK-2;18/1/2008;2395\nK-3;1/2/2008;2393\n",
        "löpnummer;a;b\nK-1;2007.11.04;2390\n",
        "löpnummer;född;fyra sista\nK-1;71104;-2390\n",
        "löpnummer;födelsedatum;sista fyra\nK-1;2012-12-12;TF01\n",
        "löpnummer;fodelsedatum;sista4\nK-1;2007-11-04;2391\n",
        "löpnummer;birth date;last four\nK-1;2007-11-04 00:00:00;2390.0\n"
      })
  void inTwoColumnsOfAnOwnTableTheyAreRefusedAndHidden(String table) {
    Path path = Samples.file(folder, "x.csv", table);

    LocalFileException refused =
        catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(path));

    assertThat(refused).as(table).isNotNull();
    assertThat(refused.findings()).extracting("id").containsOnly("PERSONAL_ID");
    assertThat(Spellings.everything(refused)).doesNotContain("2390", "1104", "2391", "TF01");
    List<String> lines = table.lines().toList();
    List<List<String>> rows = lines.stream().skip(1).map(line -> List.of(line.split(";"))).toList();
    LocalTable made = LocalTable.of(List.of(lines.get(0).split(";")), rows);
    assertThat(
            catchThrowableOfType(
                LocalFileException.class, () -> made.write(folder.resolve("w.csv"))))
        .isNotNull();
    assertThat(folder.resolve("w.csv")).doesNotExist();
  }

  /** A date beside ages, years, hours, codes or municipalities, random but the same every time. */
  @ParameterizedTest
  @ValueSource(strings = {"ålder", "år", "klockslag", "kommun", "antal personer", "personalkod"})
  void aDateBesideAnotherColumnIsLeftAlone(String name) {
    Random random = new Random(1);
    StringBuilder table = new StringBuilder("löpnummer;födelsedatum;" + name + "\n");
    for (int i = 1; i <= 200; i++) {
      String value =
          switch (name) {
            case "ålder", "antal personer" -> String.valueOf(random.nextInt(18));
            case "år" -> String.valueOf(2000 + random.nextInt(25));
            case "klockslag" -> "%02d%02d".formatted(random.nextInt(24), random.nextInt(60));
            case "kommun" -> "1780";
            default -> "T" + (100 + random.nextInt(900));
          };
      String day =
          "20%02d-%02d-%02d"
              .formatted(random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
      table.append("K-").append(i).append(';').append(day).append(';').append(value).append('\n');
    }
    assertThat(LocalTable.read(Samples.file(folder, "x.csv", table.toString())).rows())
        .hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract.csv", "extract.xlsx"})
  void inAnExtractAlsoInColumnsThatAreLeftOutTheyRefuseTheFile(String name) {
    Path columns =
        Samples.file(
            folder,
            "columns.csv",
            "kolumn;fast värde;förslag;variabel\nÄrende;;;serialNumber\nKommun;;;participant\n"
                + "Född;;;IGNORERA\nSista fyra;;;IGNORERA\n;CHILDREN_2024;;round\n"
                + ";REAL;;origin\n;HAND_CODED;;mode\n");
    Path codes = Samples.file(folder, "codes.csv", "variabel;lokal kod;lokal etikett;kod\n");
    String[] head = {"Ärende", "Kommun", "Född", "Sista fyra"};
    String[] row = {"K-1", "1780", "2007-11-04", "2390"};
    Path path =
        name.endsWith(".csv")
            ? Samples.file(folder, name, String.join(";", head) + "\n" + String.join(";", row))
            : Samples.file(
                folder, name, Workbooks.of(Workbooks.row(1, head), Workbooks.row(2, row)));

    ReadResult<Actualisation> read =
        NusoReader.of(CollectionRound.CHILDREN_2024)
            .mapping(
                ColumnMapping.read(Actualisation.class, columns),
                CodeMapping.read(Actualisation.class, codes))
            .read(Actualisation.class, path);

    assertThat(read.complete()).isFalse();
    assertThat(Samples.ids(read)).contains("PERSONAL_ID");
    assertThat(Samples.everything(read)).doesNotContain("2390", "11-04").contains("3 och 4");
  }

  @Test
  void whatTheCodebookHoldsOfDaysAndCodesIsLeftAlone() {
    Path path = folder.resolve("x.csv");
    Samples.writer().withLocalVariables().write(Samples.investigations(300, 5), path);
    assertThat(Samples.reader().investigations(path).complete()).isTrue();
  }
}
