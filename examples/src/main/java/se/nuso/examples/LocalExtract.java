package se.nuso.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.nuso.actualisation.Actualisation;
import se.nuso.io.LocalTable;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;
import se.nuso.text.Language;

/**
 * An invented extract of actualisations as a municipality's case system might make it, with column
 * names and forty reasons of its own, and the two templates made from it, filled by changing one
 * cell a row. Four reasons are left to decide.
 */
record LocalExtract(Path extract, Path columns, Path codes) {
  private static final int RECORDS = 1_000;
  private static final long SEED = 2023;

  private static final String REASONS =
      """
      Misshandel av barn=PHYSICAL_VIOLENCE
      Fysiskt våld, förälder=PHYSICAL_VIOLENCE
      Aga=PHYSICAL_VIOLENCE
      Psykiskt våld=PSYCHOLOGICAL_VIOLENCE
      Hot mot barn=PSYCHOLOGICAL_VIOLENCE
      Sexuella övergrepp=SEXUAL_VIOLENCE
      Sexuellt utnyttjande på nätet=SEXUAL_VIOLENCE
      Våld i nära relation=EXPOSURE_TO_FAMILY_VIOLENCE
      Bevittnat våld=EXPOSURE_TO_FAMILY_VIOLENCE
      VINR barn=EXPOSURE_TO_FAMILY_VIOLENCE
      Hedersrelaterat förtryck=HONOUR_RELATED_VIOLENCE
      Omsorgssvikt=NEGLECT
      Brister i omsorg=NEGLECT
      Bristande tillsyn=NEGLECT
      Missbruk förälder=CARER_SUBSTANCE_USE
      Alkohol i hemmet=CARER_SUBSTANCE_USE
      Psykisk ohälsa förälder=CARER_ILL_HEALTH
      Somatisk sjukdom förälder=CARER_ILL_HEALTH
      Kriminalitet förälder=CARER_OFFENDING
      Konflikt föräldrar=FAMILY_CONFLICT
      Konflikt barn och förälder=FAMILY_CONFLICT
      Umgängestvist=FAMILY_CONFLICT
      Vräkningshot=HOUSING_OR_ECONOMY
      Ekonomisk utsatthet=HOUSING_OR_ECONOMY
      Utagerande beteende=CHILD_BEHAVIOUR_PROBLEMS
      Rymning=CHILD_BEHAVIOUR_PROBLEMS
      Skolfrånvaro=CHILD_SCHOOL_PROBLEMS
      Skolsituation=CHILD_SCHOOL_PROBLEMS
      Psykisk ohälsa barn=CHILD_MENTAL_ILL_HEALTH
      Självskada=CHILD_MENTAL_ILL_HEALTH
      Narkotika, ungdom=CHILD_SUBSTANCE_USE
      Alkohol, ungdom=CHILD_SUBSTANCE_USE
      Stöld och snatteri=CHILD_OFFENDING
      Misstänkt för brott=CHILD_OFFENDING
      Ansökan om stöd=REQUEST_FOR_SUPPORT
      Felregistrerad=INGEN MOTSVARIGHET
      Annat skäl=
      Kod 97=
      SIG=
      Övrig oro=
      """;

  private static final String OTHER_CODES =
      """
      Flicka=GIRL
      Pojke=BOY
      Anmälan=REPORT_OF_CONCERN
      Ansökan=APPLICATION
      Utredning inleds=INVESTIGATION_OPENED
      Utredning inleds ej=INVESTIGATION_NOT_OPENED
      Förs till pågående=JOINED_TO_ONGOING_INVESTIGATION
      """;

  private static final Map<String, String> VARIABLES =
      Map.of(
          "Ärendenr", "IGNORERA",
          "Barnets kön", "legalSex",
          "Barnets ålder", "age",
          "Ärendetyp", "type",
          "Orsak", "reasons",
          "Biorsak", "reasons",
          "Beslut", "decision");

  private static final Map<String, String> FIXED =
      Map.of("round", "CHILDREN_2024", "mode", "STRUCTURED_EXTRACT", "participant", "1780");

  /** Writes the extract and both mappings into a folder. */
  static LocalExtract write(Path folder) {
    Path extract = folder.resolve("extract.xlsx");
    Path columns = folder.resolve("columns.csv");
    Path codes = folder.resolve("codes.csv");
    table().write(extract);
    LocalTable ofColumns =
        ColumnMapping.templateFrom(Actualisation.class, extract, Language.SWEDISH);
    filled(ofColumns, 0, 3, VARIABLES, 1, FIXED).write(columns);
    LocalTable ofCodes =
        CodeMapping.templateFrom(
            Actualisation.class,
            extract,
            ColumnMapping.read(Actualisation.class, columns),
            Language.SWEDISH);
    Map<String, String> meanings = meanings(OTHER_CODES);
    meanings.putAll(meanings(REASONS));
    filled(ofCodes, 1, 5, meanings, 5, Map.of()).write(codes);
    return new LocalExtract(extract, columns, codes);
  }

  private static LocalTable table() {
    Random random = new Random(SEED);
    List<String> reasons = List.copyOf(meanings(REASONS).keySet());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      String reason = reasons.get(i < reasons.size() ? i : skewed(random, reasons.size()));
      String second = random.nextInt(5) == 0 ? reasons.get(random.nextInt(reasons.size())) : "";
      rows.add(
          List.of(
              "2023-" + (i + 1),
              random.nextBoolean() ? "Flicka" : "Pojke",
              String.valueOf(random.nextInt(18)),
              random.nextInt(8) == 0 ? "Ansökan" : "Anmälan",
              reason,
              second.equals(reason) ? "" : second,
              List.of("Utredning inleds", "Utredning inleds ej", "Förs till pågående")
                  .get(Math.min(2, random.nextInt(5) / 2)),
              "SYNTHETIC"));
    }
    return LocalTable.of(
        List.of(
            "Ärendenr",
            "Barnets kön",
            "Barnets ålder",
            "Ärendetyp",
            "Orsak",
            "Biorsak",
            "Beslut",
            "origin"),
        rows);
  }

  /** The first reasons are the most frequent ones. */
  private static int skewed(Random random, int size) {
    return Math.min(random.nextInt(size), random.nextInt(size));
  }

  private static Map<String, String> meanings(String lines) {
    Map<String, String> meanings = new LinkedHashMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              int sign = line.indexOf('=');
              meanings.put(line.substring(0, sign), line.substring(sign + 1));
            });
    return meanings;
  }

  /** A template with one cell of each row changed, as one would in a spreadsheet. */
  private static LocalTable filled(
      LocalTable template,
      int key,
      int target,
      Map<String, String> meanings,
      int fixedTarget,
      Map<String, String> fixed) {
    List<List<String>> rows = new ArrayList<>();
    for (LocalTable.Row row : template.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      if (cells.get(key).isEmpty()) {
        cells.set(fixedTarget, fixed.getOrDefault(cells.get(target), ""));
      } else {
        cells.set(target, meanings.getOrDefault(cells.get(key), cells.get(target)));
      }
      rows.add(cells);
    }
    return LocalTable.of(template.columns(), rows);
  }
}
