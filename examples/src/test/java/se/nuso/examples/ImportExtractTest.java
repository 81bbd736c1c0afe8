package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.io.LocalTable;

class ImportExtractTest {
  @TempDir Path folder;

  @Test
  void anExtractWithFortyReasonsIsMappedAndWhatIsNotIsCounted() {
    Run run = Run.of(out -> ImportExtract.run(out, "--out", folder.toString(), "--locale", "en"));

    assertThat(run.status()).as(run.printed()).isEqualTo(1);
    assertThat(run.printed())
        .contains("extract.xlsx: 1000 records, of which")
        .contains("Value not mapped")
        .containsPattern("Orsak +SIG +\\d+")
        .contains("1000 records, of which 1000 read and 0 rejected")
        .contains("WARNING M001", "Local code without a mapping");
  }

  @Test
  void aTemplateNeverOverwritesTheFileThatItIsMadeFrom() throws IOException {
    Run.of(out -> ImportExtract.run(out, "--out", folder.toString()));
    Path extract = folder.resolve("extract.xlsx");
    byte[] before = Files.readAllBytes(extract);
    Run run =
        Run.of(
            out ->
                ImportExtract.run(
                    out, extract.toString(), "--template", extract.toString(), "--locale", "en"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).contains("would be overwritten");
    assertThat(extract).hasBinaryContent(before);
  }

  @Test
  void templatesAreMadeFromTheFileAndFilledByChangingOneCellARow() throws IOException {
    Run.of(out -> ImportExtract.run(out, "--out", folder.toString()));
    String extract = folder.resolve("extract.xlsx").toString();
    Path columns = folder.resolve("my-columns.csv");
    Path codes = folder.resolve("my-codes.csv");

    assertThat(
            Run.of(
                    out ->
                        ImportExtract.run(
                            out, extract, "--template", columns.toString(), "--locale", "sv"))
                .status())
        .isZero();
    assertThat(Files.readString(columns)).contains("Orsak;;", ";;Insamlingsomgång;round");
    Files.copy(
        folder.resolve("columns.csv"), columns, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(
            Run.of(
                    out ->
                        ImportExtract.run(
                            out,
                            extract,
                            "--columns",
                            columns.toString(),
                            "--template",
                            codes.toString(),
                            "--locale",
                            "sv"))
                .printed())
        .startsWith("Mallen skrevs till");
    List<String> rows = Files.readAllLines(codes);
    assertThat(rows).filteredOn(row -> row.startsWith("reasons;")).hasSize(40);
    Files.writeString(
        codes,
        rows.stream()
            .map(
                row ->
                    row.startsWith("reasons;")
                        ? row + "OTHER_REASON"
                        : row.startsWith("legalSex;")
                            ? row + "GIRL"
                            : row.startsWith("type;")
                                ? row + "APPLICATION"
                                : row.startsWith("decision;") ? row + "INVESTIGATION_OPENED" : row)
            .collect(Collectors.joining("\n")));
    Run run =
        Run.of(
            out ->
                ImportExtract.run(
                    out,
                    extract,
                    "--columns",
                    columns.toString(),
                    "--codes",
                    codes.toString(),
                    "--locale",
                    "sv"));
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(run.printed()).contains("varav 0 (0,0 %) har ett värde som inte är översatt");
  }

  @Test
  void whyRowsWereRejectedComesBeforeAllThatIsForInformation() throws IOException {
    StringBuilder rows = new StringBuilder("Orsak;Ålder\n");
    for (int i = 0; i < 300; i++) {
      rows.append("Annat;").append(i % 3 == 0 ? "okänd" : "11").append('\n');
    }
    Path extract = Files.writeString(folder.resolve("u.csv"), rows);
    Path columns =
        Files.writeString(
            folder.resolve("k.csv"),
            "kolumn;fast värde;variabel\nOrsak;;reasons\nÅlder;;age\n;CHILDREN_2024;round\n"
                + ";STRUCTURED_EXTRACT;mode\n;1780;participant\n");
    Path codes =
        Files.writeString(
            folder.resolve("c.csv"), "variabel;lokal kod;lokal etikett;antal;förslag;kod\n");
    Path json = folder.resolve("import.json");
    Run run =
        Run.of(
            out ->
                ImportExtract.run(
                    out,
                    extract.toString(),
                    "--columns",
                    columns.toString(),
                    "--codes",
                    codes.toString(),
                    "--json",
                    json.toString(),
                    "--locale",
                    "sv"));
    List<String> findings =
        run.printed().lines().filter(line -> line.matches("(FEL|VARNING|UPPLYSNING) .*")).toList();
    assertThat(findings).as(run.printed()).isNotEmpty();
    assertThat(findings.get(0)).startsWith("FEL");
    assertThat(findings)
        .anySatisfy(
            line ->
                assertThat(line).startsWith("FEL F111").contains("Ålder", "[100 i allt; även rad"));
    assertThat(Files.readString(json)).containsPattern("\"count\"\\s*:\\s*100");
  }

  @Test
  void whatIsMissingOrFaultyIsSaid() throws IOException {
    Run.of(out -> ImportExtract.run(out, "--out", folder.toString()));
    String extract = folder.resolve("extract.xlsx").toString();
    Run without = Run.of(out -> ImportExtract.run(out, extract, "--locale", "sv"));
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.printed()).contains("Ange --columns, eller --template för en mall.");

    Path faulty = Files.writeString(folder.resolve("faulty.csv"), "kolumn;variabel\nOrsak;x\n");
    Run run =
        Run.of(
            out ->
                ImportExtract.run(
                    out, extract, "--columns", faulty.toString(), "--codes", faulty.toString()));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).contains("M102", "faulty.csv");
    Path empty = Files.writeString(folder.resolve("few.csv"), "kolumn;variabel\nOrsak;reasons\n");
    Run incomplete =
        Run.of(
            out ->
                ImportExtract.run(
                    out,
                    extract,
                    "--columns",
                    empty.toString(),
                    "--codes",
                    folder.resolve("codes.csv").toString(),
                    "--locale",
                    "en"));
    assertThat(incomplete.status()).isEqualTo(2);
    assertThat(incomplete.printed()).contains("ERROR F016");
  }

  /** A title, a blank row and a total: all three steps see the same records. */
  @Test
  void aTitleAndATotalAreToldInEveryStepAndCountAsNoRecord() throws IOException {
    Path extract =
        Files.writeString(
            folder.resolve("uttag.csv"),
            "Aktualiseringar våren 2024\n\nOrsak;Kön;Ålder\nOmsorgssvikt;F;7\nAga;P;okänd\n\n"
                + "Summa;;7\n");
    Path columns = folder.resolve("kolumner.csv");
    Run first =
        Run.of(
            out ->
                ImportExtract.run(
                    out, extract.toString(), "--template", columns.toString(), "--locale", "sv"));
    assertThat(first.printed()).contains("F073", "Alla tillåtna värden: ");
    assertThat(Files.readAllLines(columns)).anyMatch(row -> row.startsWith("Orsak;"));
    assertThat(Files.readAllLines(folder.resolve("kolumner-tillåtna.csv")))
        .contains("participant;Kommun eller stadsdel;1780;Karlstad");

    Files.writeString(
        columns,
        "kolumn;fast värde;variabel\nOrsak;;reasons\nKön;;legalSex\nÅlder;;age\n"
            + ";CHILDREN_2024;round\n;STRUCTURED_EXTRACT;mode\n;SYNTHETIC;origin\n;1780;participant\n");
    Path codes = folder.resolve("koder.xlsx");
    String[] second = {
      extract.toString(),
      "--columns",
      columns.toString(),
      "--template",
      codes.toString(),
      "--locale",
      "sv"
    };
    assertThat(Run.of(out -> ImportExtract.run(out, second)).printed()).contains("F073");
    LocalTable template = LocalTable.read(codes, "variabel", "kod");
    assertThat(template.rows())
        .extracting(row -> row.cells().get(0) + " " + row.cells().get(1))
        .containsExactlyInAnyOrder(
            "reasons Omsorgssvikt", "reasons Aga", "legalSex F", "legalSex P", "age okänd");

    Path filled = folder.resolve("ifyllda.csv");
    Files.writeString(
        filled,
        "variabel;lokal kod;kod\nreasons;Omsorgssvikt;NEGLECT\nreasons;Aga;PHYSICAL_VIOLENCE\n"
            + "legalSex;F;GIRL\nlegalSex;P;BOY\nage;okänd;INGEN MOTSVARIGHET\n");
    String[] third = {
      extract.toString(),
      "--columns",
      columns.toString(),
      "--codes",
      filled.toString(),
      "--locale",
      "sv"
    };
    assertThat(Run.of(out -> ImportExtract.run(out, third)).printed())
        .contains("uttag.csv: 3 poster, varav 0 (0,0 %)", "2 lästa och 1 avvisade", "F165", "F073");
  }

  @Test
  void aRowOfTheWrongWidthIsCountedAndTheRestIsImported() throws IOException {
    Path extract = Files.writeString(folder.resolve("u.csv"), "Orsak;Kön\nOmsorgssvikt;F\nAnnat\n");
    Path columns =
        Files.writeString(
            folder.resolve("k.csv"),
            "kolumn;fast värde;variabel\nOrsak;;reasons\nKön;;legalSex\n;CHILDREN_2024;round\n"
                + ";STRUCTURED_EXTRACT;mode\n;1780;participant\n");
    Path codes = folder.resolve("koder.csv");
    Run template =
        Run.of(
            out ->
                ImportExtract.run(
                    out,
                    extract.toString(),
                    "--columns",
                    columns.toString(),
                    "--template",
                    codes.toString()));
    assertThat(template.status()).as(template.printed()).isZero();
    String[] arguments = {
      extract.toString(),
      "--columns",
      columns.toString(),
      "--codes",
      codes.toString(),
      "--locale",
      "sv"
    };
    Run run = Run.of(out -> ImportExtract.run(out, arguments));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed())
        .contains("u.csv: 2 poster", "1 av dem avvisas vid läsningen", "1 lästa och 1 avvisade");

    Files.writeString(extract, "Orsak;orsak\na;b\n");
    Run twice = Run.of(out -> ImportExtract.run(out, arguments));
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.printed()).contains("finns två gånger, som kolumn 1 och 2");
  }
}
