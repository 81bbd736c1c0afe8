package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.Column;
import se.nuso.codebook.ValueType;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;
import se.nuso.io.mapping.MappingCoverage;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.OwnTable;
import se.nuso.io.register.PreFlight;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.rule.NusoValidator;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;
import se.nuso.text.Language;

/**
 * The gate: a personal identity number in any place of any file, in any way of writing it, is shown
 * nowhere, and found. The places are made from the codebook, so that a new variable is a new place.
 */
class EveryPlaceTest {
  private static final List<String> FORMATS = List.of("x.csv", "x.xlsx", "x.json", "x.ndjson");

  @TempDir Path folder;

  static Stream<Class<?>> studies() {
    return Stream.of(
        Investigation.class,
        InterventionFollowUp.class,
        Actualisation.class,
        NonAssessedService.class,
        NonAssessedServiceCounts.class,
        StaffResources.class);
  }

  /** A record in all formats: its cells by the names of their columns. */
  private <R> Map<String, String> cells(Class<R> study) {
    Path path = folder.resolve("written.csv");
    Samples.writer().withLocalVariables().write(Samples.records(Codebook.of(study), 1, 3), path);
    List<String> lines = Samples.text(path).substring(1).lines().toList();
    String[] names = lines.get(0).split(";", -1);
    String[] values = lines.get(1).split(";", -1);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      cells.put(names[i], values[i]);
    }
    return cells;
  }

  private Path file(String format, Map<String, String> first, List<Map<String, String>> rows) {
    return switch (format) {
      case "x.csv" -> Samples.file(folder, format, csv(first, rows));
      case "x.xlsx" -> Samples.file(folder, format, workbook(first, rows));
      case "x.json" -> Samples.file(folder, format, json(first, rows));
      default -> Samples.file(folder, format, ndjson(rows));
    };
  }

  private static String csv(Map<String, String> first, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder(String.join(";", first.keySet())).append("\r\n");
    rows.forEach(row -> text.append(String.join(";", row.values())).append("\r\n"));
    return text.toString();
  }

  private static byte[] workbook(Map<String, String> first, List<Map<String, String>> rows) {
    List<String> made = new ArrayList<>();
    made.add(Workbooks.row(1, first.keySet().toArray(String[]::new)));
    rows.forEach(
        row -> made.add(Workbooks.row(made.size() + 1, row.values().toArray(String[]::new))));
    return Workbooks.of(made.toArray(String[]::new));
  }

  private static String json(Map<String, String> first, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder("{");
    for (String head : List.of("schema", "round", "mode", "origin")) {
      if (first.containsKey(head)) {
        text.append("\"").append(head).append("\":\"").append(first.get(head)).append("\",");
      }
    }
    text.append("\"records\":[");
    for (int i = 0; i < rows.size(); i++) {
      text.append(i > 0 ? ",\n" : "\n").append(object(rows.get(i), false));
    }
    return text.append("]}").toString();
  }

  private static String ndjson(List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(object(row, true)).append('\n'));
    return text.toString();
  }

  /** Every answer as a text or a number, nested by the stops of its path. */
  private static String object(Map<String, String> row, boolean head) {
    Map<String, Object> tree = new LinkedHashMap<>();
    row.forEach(
        (path, value) -> {
          boolean ofHead = List.of("schema", "round", "mode", "origin").contains(path);
          if (!value.isEmpty() && (head || !ofHead)) {
            put(tree, List.of(path.split("\\.")), value);
          }
        });
    return text(tree);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, List<String> path, String value) {
    if (path.size() == 1) {
      tree.put(path.get(0), value);
    } else {
      put(
          (Map<String, Object>)
              tree.computeIfAbsent(path.get(0), key -> new LinkedHashMap<String, Object>()),
          path.subList(1, path.size()),
          value);
    }
  }

  private static String text(Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      String value = tree.toString();
      return value.matches("[0-9]{1,3}") ? value : "\"" + value + "\"";
    }
    List<String> parts = new ArrayList<>();
    map.forEach((key, value) -> parts.add("\"" + key + "\":" + text(value)));
    return "{" + String.join(",", parts) + "}";
  }

  private static Map<String, String> with(Map<String, String> row, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(row);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, String> renamed(Map<String, String> row, String name, String to) {
    Map<String, String> changed = new LinkedHashMap<>();
    row.forEach((key, value) -> changed.put(key.equals(name) ? to : key, value));
    return changed;
  }

  private ReadResult<?> read(Class<?> study, Path path) {
    return Samples.reader().read(study, path);
  }

  private static void assertHidden(String told, String place) {
    assertThat(Spellings.anySeenIn(told)).as(place + ":\n" + told).isFalse();
  }

  /** Each answer meets each format and each spelling, and these meet each other: pairwise. */
  @ParameterizedTest
  @MethodSource("studies")
  void inEachAnswerItIsFoundAndHidden(Class<?> study) {
    Map<String, String> row = cells(study);
    int turn = 0;
    for (Column<?> column : Codebook.of(study).columns()) {
      turn++;
      for (String format : FORMATS) {
        List<Spellings> some = some(turn, FORMATS.indexOf(format));
        String place = study.getSimpleName() + " " + column.path() + " in " + format;
        boolean ofDocument = format.equals("x.json") && isHead(column.path());
        if (ofDocument || column.identifying() || isHead(column.path())) {
          for (Spellings spelling : some) {
            Map<String, String> changed = with(row, column.path(), spelling.text);
            ReadResult<?> result = read(study, file(format, changed, List.of(changed)));
            assertHidden(Samples.everything(result), place);
            assertThat(Samples.ids(result)).as(place + spelling).contains("PERSONAL_ID");
            assertThat(result.read()).as(place + spelling).isZero();
          }
        } else {
          List<Map<String, String>> rows =
              some.stream().map(spelling -> with(row, column.path(), spelling.text)).toList();
          ReadResult<?> result = read(study, file(format, row, rows));
          assertHidden(Samples.everything(result), place);
          assertThat(result.rejected()).as(place).isEqualTo(rows.size());
          assertThat(Samples.ids(result).stream().filter("PERSONAL_ID"::equals))
              .as(place + Samples.everything(result))
              .hasSizeGreaterThanOrEqualTo(rows.size());
        }
      }
    }
  }

  /** A share of the spellings: a variable's four formats have them all, another part each. */
  private static List<Spellings> some(int turn, int format) {
    Spellings[] all = Spellings.values();
    int share = (all.length + FORMATS.size() - 1) / FORMATS.size();
    return IntStream.range(0, share)
        .mapToObj(i -> all[(turn + format * share + i) % all.length])
        .toList();
  }

  private static boolean isHead(String path) {
    return List.of("round", "mode", "origin").contains(path);
  }

  /** Each name of a column or key of a property, by itself and within other text. */
  @ParameterizedTest
  @MethodSource("studies")
  void inEachNameItIsFoundAndHidden(Class<?> study) {
    Map<String, String> row = cells(study);
    int turn = 0;
    for (String name : row.keySet()) {
      for (String format : FORMATS) {
        // Pairwise: each name meets each format, each spelling meets both.
        Spellings spelling = Spellings.values()[turn++ % Spellings.values().length];
        String around = turn % 2 == 0 ? "barn " : "";
        Map<String, String> changed =
            renamed(with(row, name, "x"), name, around + spelling.text.replace('.', ','));
        ReadResult<?> result = read(study, file(format, changed, List.of(changed)));
        String place = study.getSimpleName() + " " + name + " in " + format + spelling;
        assertHidden(Samples.everything(result), place);
        assertThat(result.read()).as(place).isZero();
        boolean dropped = format.equals("x.json") && (isHead(name) || name.equals("schema"));
        if (!dropped) {
          assertThat(Samples.ids(result))
              .as(place + Samples.everything(result))
              .containsAnyOf("PERSONAL_ID");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Spellings.class)
  void besideTheRecordsItIsFoundAndHidden(Spellings spelling) {
    String text = spelling.text;
    for (String json :
        List.of(
            "{'schema':'#','records':[]}",
            "{'#':1,'records':[]}",
            "{'x':'#','records':[]}",
            "{'notice':'#','records':[]}",
            "{'notice':{'a':['#']},'records':[]}",
            Samples.json("'#'").replace('"', '\''),
            Samples.json("['#']").replace('"', '\''),
            Samples.json("{'x':{'#':1}}").replace('"', '\''),
            Samples.json("{'x':[{'y':'#'}]}").replace('"', '\''),
            Samples.json("{'background':{'diagnoses':['ADHD','#']}}").replace('"', '\''),
            Samples.json().replace('"', '\'').replace("]}", "],'#':1}"))) {
      ReadResult<?> result =
          Samples.reader()
              .investigations(
                  Samples.file(folder, "x.json", json.replace('\'', '"').replace("#", text)));
      assertHidden(Samples.everything(result), json);
      assertThat(Samples.ids(result)).as(json).contains("PERSONAL_ID");
    }
    for (String csv :
        List.of(
            Samples.csv("", "K1;1780;" + text),
            Samples.csv("", text),
            Samples.csv(";" + text, "K1;1780;1"),
            "sep=" + text + "\r\n" + Samples.csv("", "K1;1780"),
            text + "\r\n" + Samples.csv("", "K1;1780"),
            Samples.csv("", "K1;1780").replace("investigation/1", text),
            Samples.csv("", "\"" + text))) {
      assertHidden(
          Samples.everything(Samples.reader().investigations(Samples.file(folder, "x.csv", csv))),
          csv);
    }
    assertHidden(
        Samples.everything(
            Samples.reader()
                .investigations(
                    Samples.file(
                        folder,
                        "x.json",
                        Samples.json("{'#':1,'#':1}".replace('\'', '"').replace("#", text))))),
        "twice");
  }

  @ParameterizedTest
  @EnumSource(Spellings.class)
  void inTheNamesOfAWorkbooksPartsAndSheetsItIsHidden(Spellings spelling) {
    String text = spelling.text.replace('\u0085', '\u200B');
    String relations = "xl/_rels/workbook.xml.rels";
    for (byte[] workbook :
        List.of(
            Workbooks.with(relations, part -> part.replace("sheet1.xml", text + ".xml")),
            Workbooks.with(relations, part -> part.replace("worksheets/", text + "/")),
            Workbooks.with("xl/workbook.xml", part -> part.replace("Blad1", text)),
            Workbooks.with("xl/workbook.xml", part -> part.replace("rId1", text)),
            Workbooks.with(Workbooks.SHEET, part -> part.replace("<row", "<!DOCTYPE a><row")),
            Workbooks.with(
                relations,
                part ->
                    part.replace(
                        "</Relationships>",
                        "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\""
                            + text
                            + ".xml\"/></Relationships>")),
            Workbooks.with(
                Workbooks.SHEET, part -> part.replaceFirst("<row", "<" + "a" + " b=\"" + text)))) {
      ReadResult<?> result =
          Samples.reader().investigations(Samples.file(folder, "x.xlsx", workbook));
      assertHidden(Samples.everything(result), "workbook");
    }
  }

  @ParameterizedTest
  @EnumSource(Spellings.class)
  void inTheNamesOfFilesItIsHidden(Spellings spelling) {
    for (String extension : List.of(".csv", ".json", ".xlsx", ".ndjson", "")) {
      Path path = folder.resolve("barn " + spelling.text + extension);
      assertHidden(Samples.everything(Samples.reader().investigations(path)), path + " absent");
      List<Investigation> records = List.of(Samples.full());
      assertHidden(told(() -> Samples.writer().write(records, path)), "write " + path);
      assertHidden(told(() -> LocalTable.read(path)), "table " + path);
      assertHidden(
          told(() -> LocalTable.of(List.of("a"), List.of()).write(path)), "table written " + path);
      assertHidden(
          told(() -> Samples.writer().write(records, path.resolve("x.csv"))), "folder " + path);
      assertHidden(told(() -> JsonDocument.read(List.class, path)), "document " + path);
      assertHidden(told(() -> PreFlight.check(Samples.reader(), path, path)), "pre-flight " + path);
    }
    assertThat(folder).isEmptyDirectory();
  }

  /** In each cell and each name of the files that a municipality keeps itself. */
  @ParameterizedTest
  @EnumSource(Spellings.class)
  void inLocalFilesItIsRefusedAndHidden(Spellings spelling) {
    String columns = "kolumn;fast värde;förslag;variabel\nÄrende;;;serialNumber\n;REAL;;origin\n";
    String codes = "variabel;lokal kod;lokal etikett;antal;förslag;kod\ndecision;V1;Våld;3;;\n";
    String register = "löpnummer;ärende;serie;nästa;not\nK-1;2024/1;K-##;7;ja\n";
    String own = "löpnummer;dagar\nK-1;3\n";
    for (String changed : changed(columns, spelling.text)) {
      assertRefused(changed, path -> ColumnMapping.read(Actualisation.class, path));
    }
    for (String changed : changed(codes, spelling.text)) {
      assertRefused(changed, path -> CodeMapping.read(Actualisation.class, path));
    }
    for (String changed : changed(register, spelling.text)) {
      assertRefused(changed, SerialNumberRegister::read);
      assertRefused(changed, path -> SerialNumberRegister.read(path, new NumberingScheme("K-", 2)));
    }
    for (String changed : changed(own, spelling.text)) {
      assertRefused(changed, path -> OwnTable.read(path, "löpnummer"));
      assertRefused(
          changed, path -> ColumnMapping.templateFrom(Actualisation.class, path, Language.ENGLISH));
    }
    assertHidden(
        told(
            () ->
                SerialNumberRegister.create(new NumberingScheme("K-", 2))
                    .extend(List.of("ok", spelling.text))),
        "extend");
    Path table = Samples.file(folder, "own.csv", own);
    assertHidden(told(() -> OwnTable.read(table, spelling.text)), "no such column");
    assertHidden(
        told(() -> OwnTable.read(table, "löpnummer").column(spelling.text, record -> null)),
        "no such column");
    List<String> row = List.of(spelling.text);
    assertHidden(
        told(() -> LocalTable.of(List.of("a"), List.of(row)).write(folder.resolve("w.csv"))), "w");
    assertHidden(
        told(() -> LocalTable.of(row, List.of()).writeForOwner(folder.resolve("w.xlsx"))), "w");
    assertThat(folder.resolve("w.csv")).doesNotExist();
    assertThat(folder.resolve("w.xlsx")).doesNotExist();
  }

  /** The text with each of its cells replaced in turn, also those of the first line. */
  private static List<String> changed(String table, String by) {
    List<String> changed = new ArrayList<>();
    String[] cells = table.split("(?<=[;\n])|(?=[;\n])");
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].matches("[;\n]")) {
        String[] copy = cells.clone();
        copy[i] = by;
        changed.add(String.join("", copy));
      }
    }
    return changed;
  }

  @FunctionalInterface
  interface Opening {
    Object of(Path path);
  }

  private void assertRefused(String content, Opening opening) {
    Path path = Samples.file(folder, "local.csv", content);
    String told = told(() -> opening.of(path));
    assertHidden(told, content);
    assertThat(told).as(content).contains("Exception");
  }

  /** In an extract with local names, in a column that is mapped, left out, or not known. */
  @ParameterizedTest
  @EnumSource(Spellings.class)
  void inAMappedExtractItIsFoundAndHidden(Spellings spelling) {
    Path columns =
        Samples.file(
            folder,
            "columns.csv",
            "kolumn;fast värde;förslag;variabel\nÄrende;;;serialNumber\nKommun;;;participant\n"
                + "Skäl;;;reasons\nÅlder;;;age\nFri;;;IGNORERA\n;CHILDREN_2024;;round\n"
                + ";REAL;;origin\n;HAND_CODED;;mode\n");
    Path codes =
        Samples.file(folder, "codes.csv", "variabel;lokal kod;lokal etikett;kod\nreasons;V1;;\n");
    ColumnMapping mapping = ColumnMapping.read(Actualisation.class, columns);
    CodeMapping meaning = CodeMapping.read(Actualisation.class, codes);
    String extract = "Ärende;Kommun;Skäl;Ålder;Fri\nK-1;1780;V1;3;x\n";
    for (String changed : changed(extract, spelling.text)) {
      Path path = Samples.file(folder, "extract.csv", changed);
      ReadResult<Actualisation> result =
          NusoReader.of(CollectionRound.CHILDREN_2024)
              .mapping(mapping, meaning)
              .read(Actualisation.class, path);
      assertHidden(Samples.everything(result), changed);
      assertThat(Samples.ids(result)).as(changed).contains("PERSONAL_ID");
      assertHidden(told(() -> MappingCoverage.of(mapping, meaning, path)), changed);
      assertHidden(
          told(
              () -> CodeMapping.templateFrom(Actualisation.class, path, mapping, Language.SWEDISH)),
          changed);
    }
  }

  /** As a count or an age of a record that comes from no file, or is to be written to one. */
  @ParameterizedTest
  @MethodSource("studies")
  void asANumberOfARecordItIsHiddenAndNotWritten(Class<?> study) {
    numbers(study);
  }

  private <R> void numbers(Class<R> study) {
    Codebook<R> codebook = Codebook.of(study);
    R sample = Samples.records(codebook, 1, 3).get(0);
    for (int i = 0; i < codebook.columns().size(); i++) {
      if (codebook.columns().get(i).type() == ValueType.INTEGER) {
        for (int number : new int[] {711042390, -711042390, 711042391, 1042390}) {
          @Nullable Object[] values =
              codebook.columns().stream().map(column -> column.value(sample)).toArray();
          for (int j = 0; j < values.length; j++) {
            values[j] =
                codebook.columns().get(j).type() == ValueType.INTEGER && j != i ? null : values[j];
          }
          values[i] = number;
          R record = codebook.record(values);
          String told =
              Spellings.everything(
                      NusoValidator.of(CollectionRound.CHILDREN_2024)
                          .validate(List.of(record, record))
                          .findings())
                  + record;
          assertThat(told)
              .as(codebook.columns().get(i).path())
              .doesNotContain("7110", "1042390", "04239");
          if (Math.abs(number) == 711042390) {
            Path path = folder.resolve("number.json");
            assertHidden(
                told(() -> Samples.writer().withLocalVariables().write(List.of(record), path)),
                "written");
            assertThat(path).doesNotExist();
          }
        }
      }
    }
  }

  @Test
  void theSpellingsAreSeenWhereTheyStand() {
    for (Spellings spelling : Spellings.values()) {
      if (spelling != Spellings.POWER_OF_TEN) {
        assertThat(spelling.isSeenIn("x" + spelling.text)).as(spelling.name()).isTrue();
      }
    }
  }

  /** What comes of an action: what it returned, or all that its exception tells. */
  private static String told(Supplier<?> action) {
    try {
      return String.valueOf(action.get());
    } catch (RuntimeException e) {
      return Spellings.everything(e);
    }
  }
}
