package se.nuso.consumer;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.analysis.indicator.Dimensions.AGE_GROUP;
import static se.nuso.analysis.indicator.Dimensions.NEED_ASSESSMENT;
import static se.nuso.analysis.indicator.Dimensions.PARTICIPANT;
import static se.nuso.analysis.indicator.Dimensions.SEX;
import static se.nuso.analysis.indicator.Indicators.NEED;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.analysis.ConsentFlow;
import se.nuso.analysis.NonResponse;
import se.nuso.analysis.RiskPrinciple;
import se.nuso.analysis.ServiceTable;
import se.nuso.analysis.SupportByAge;
import se.nuso.analysis.flow.CaseFlow;
import se.nuso.analysis.profile.InvestigationResponses;
import se.nuso.analysis.profile.Profiles;
import se.nuso.analysis.published.PublishedFigures;
import se.nuso.analysis.synthetic.SyntheticActualisations;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.analysis.synthetic.SyntheticServices;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Part;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.investigation.Investigation;
import se.nuso.io.DocumentWriter;
import se.nuso.rule.NusoValidator;
import se.nuso.stats.Crosstab;
import se.nuso.stats.latent.LatentClassAnalysis;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ResponseMatrix;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticRegression;
import se.nuso.stats.table.ChiSquared;
import se.nuso.stats.table.MantelHaenszel;
import se.nuso.text.Label;
import se.nuso.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any result is saved in four formats and both languages, with the same numbers in all. */
class SavedResultTest {
  private static final List<Investigation> RECORDS = SyntheticCohort.of(1, 600).records();
  private static final Map<String, Result> RESULTS = results();

  @TempDir Path folder;

  private static Map<String, Result> results() {
    ResponseMatrix data = InvestigationResponses.ofFactors(RECORDS);
    LatentClassModel model = LatentClassAnalysis.of(data).classes(2).starts(6).seed(1).fit();
    Crosstab table = Crosstab.of(RECORDS, SEX, NEED_ASSESSMENT);
    LogisticRegression<Investigation> need =
        LogisticRegression.of(Design.of(RECORDS, NEED, SEX, AGE_GROUP)).clusteredBy(PARTICIPANT);
    return new TreeMap<>(
        Map.ofEntries(
            entry("crosstab", Crosstab.of(RECORDS, AGE_GROUP, SEX)),
            entry("shares", NEED.by(AGE_GROUP, SEX).of(RECORDS)),
            entry("many rows", NEED.by(PARTICIPANT).of(RECORDS)),
            entry("share", NEED.of(RECORDS)),
            entry("explanation", NEED.explanation()),
            entry("chi-squared", ChiSquared.of(table)),
            entry(
                "strata", MantelHaenszel.of(Crosstab.of(RECORDS, AGE_GROUP, SEX, NEED_ASSESSMENT))),
            entry("regression", need.fit()),
            entry("between clusters", need.betweenClusters()),
            entry("classes", model),
            entry("errors", model.standardErrors(data)),
            entry("residuals", model.bivariateResiduals(data)),
            entry("classified", model.classify(data)),
            entry("comparison", LatentClassAnalysis.of(data).starts(4).compare(1, 2)),
            entry("profiles", Profiles.ofFactors(RECORDS, it -> it.classes(2).starts(6).seed(1))),
            entry("consent", ConsentFlow.of(RECORDS)),
            entry("risk", RiskPrinciple.of(RECORDS)),
            entry("support", SupportByAge.of(RECORDS)),
            entry("non-response", NonResponse.of(RECORDS)),
            entry("services", ServiceTable.of(SyntheticServices.of(1, 300), List.of())),
            entry("flow", CaseFlow.actualisations(SyntheticActualisations.of(1, 300))),
            entry("published", PublishedFigures.compare(RECORDS)),
            entry("report", NusoValidator.of(CHILDREN_2024).validate(RECORDS))));
  }

  static Stream<String> names() {
    return RESULTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameNumbersStandInEveryFormatAndLanguage(String name) throws IOException {
    Document document = RESULTS.get(name).document();
    List<Double> numbers = numbers(document);
    for (Language language : Language.values()) {
      assertThat(csv(document, language)).as("CSV").containsAll(numbers);
      assertThat(json(document, language)).as("JSON").containsAll(numbers);
      assertThat(workbook(document, language)).as("workbook").containsAll(numbers);
      Path markdown = folder.resolve("result.md");
      DocumentWriter.write(document, markdown, language);
      assertThat(Files.readString(markdown)).isEqualTo(document.toMarkdown(language));
    }
    // what a screen and a page show is rounded, and the same in both languages
    assertThat(digits(document.toMarkdown(Language.SWEDISH)))
        .isEqualTo(digits(document.toMarkdown(Language.ENGLISH)));
    assertThat(document.toString(Language.SWEDISH)).isNotBlank();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    Document document = RESULTS.get("shares").document();
    for (String extension : List.of("csv", "json", "xlsx", "md")) {
      Path one = folder.resolve("one." + extension);
      Path other = folder.resolve("other." + extension);
      DocumentWriter.write(document, one, Language.SWEDISH);
      DocumentWriter.write(document, other, Language.SWEDISH);

      assertThat(other).hasSameBinaryContentAs(one);
    }
  }

  @Test
  void noRowIsCut() throws IOException {
    Path file = folder.resolve("rows.csv");
    DocumentWriter.write(RESULTS.get("many rows"), file, Language.ENGLISH);

    Table table = RESULTS.get("many rows").document().tables().get(0);
    assertThat(table.rows()).hasSizeGreaterThan(60);
    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(table.rows().size());
  }

  @Test
  void anUnknownExtensionIsRefusedAndTheFormatsAreNamed() {
    Path file = folder.resolve("need.docx");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentWriter.write(RESULTS.get("share"), file, Language.SWEDISH))
        .withMessageContaining(".csv, .xlsx, .json, .md");
    assertThat(file).doesNotExist();
  }

  @Test
  void aTextThatASpreadsheetWouldCalculateIsNeutralised() throws IOException {
    Path file = folder.resolve("own.csv");
    Document document =
        Document.of(Label.same("=cmd()"))
            .table(
                Table.of(se.nuso.document.Column.words(Label.same("+1")))
                    .row(Cell.words("=HYPERLINK(1)")))
            .build();
    DocumentWriter.write(document, file, Language.SWEDISH);

    assertThat(Files.readString(file)).contains("'=HYPERLINK(1)", "'+1", "'=cmd()");
  }

  @Test
  void aPersonalIdentityNumberInALabelIsRefusedAndNotShown() {
    Path file = folder.resolve("own.json");
    Document document =
        Document.of(Label.same("x"))
            .table(
                Table.of(se.nuso.document.Column.words(Label.same("level")))
                    .row(Cell.words("20120101-2391")))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentWriter.write(document, file, Language.SWEDISH))
        .withMessageContaining("personal identity number")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("2391"));
    assertThat(file).doesNotExist();
  }

  /** Every number that a document holds in its cells and is finite. */
  private static List<Double> numbers(Document document) {
    return document.parts().stream()
        .flatMap(
            part ->
                part instanceof Table table
                    ? table.rows().stream().flatMap(List::stream)
                    : part instanceof Part.Figures figures
                        ? figures.figures().stream().map(Figure::value)
                        : Stream.empty())
        .flatMapToDouble(SavedResultTest::numbers)
        .filter(Double::isFinite)
        .boxed()
        .toList();
  }

  private static DoubleStream numbers(Cell cell) {
    if (cell instanceof Cell.Count count) {
      return DoubleStream.of(count.number());
    }
    if (cell instanceof Cell.Share share) {
      return DoubleStream.concat(
          DoubleStream.of(share.share(), share.yes(), share.n(), share.missing()),
          bounds(share.bounds()));
    }
    if (cell instanceof Cell.Estimate estimate) {
      return DoubleStream.concat(DoubleStream.of(estimate.value()), bounds(estimate.bounds()));
    }
    if (cell instanceof Cell.Range range) {
      return bounds(range.bounds());
    }
    if (cell instanceof Cell.Quantity quantity) {
      return DoubleStream.of(quantity.value());
    }
    return cell instanceof Cell.Probability p ? DoubleStream.of(p.p()) : DoubleStream.empty();
  }

  private static DoubleStream bounds(Bounds bounds) {
    return bounds == null ? DoubleStream.empty() : DoubleStream.of(bounds.lower(), bounds.upper());
  }

  private List<Double> csv(Document document, Language language) throws IOException {
    Path file = folder.resolve("result.csv");
    DocumentWriter.write(document, file, language);
    boolean swedish = language == Language.SWEDISH;
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    List<Double> numbers = new ArrayList<>();
    try (var reader = CsvReader.builder().fieldSeparator(swedish ? ';' : ',').ofCsvRecord(text)) {
      reader.forEach(
          row ->
              row.getFields()
                  .forEach(
                      field -> {
                        String number = swedish ? field.replace(',', '.') : field;
                        if (number.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
                          numbers.add(Double.parseDouble(number));
                        }
                      }));
    }
    return numbers;
  }

  private List<Double> json(Document document, Language language) throws IOException {
    Path file = folder.resolve("result.json");
    DocumentWriter.write(document, file, language);
    List<Double> numbers = new ArrayList<>();
    collect(new JsonMapper().readTree(Files.readString(file)), numbers);
    return numbers;
  }

  private static void collect(JsonNode node, List<Double> numbers) {
    if (node.isNumber()) {
      numbers.add(node.doubleValue());
    }
    node.forEach(child -> collect(child, numbers));
  }

  private List<Double> workbook(Document document, Language language) throws IOException {
    Path file = folder.resolve("result.xlsx");
    DocumentWriter.write(document, file, language);
    List<Double> numbers = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var sheet :
          zip.stream().filter(part -> part.getName().contains("worksheets/")).toList()) {
        String xml = new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        Pattern.compile("<v>([^<]*)</v>")
            .matcher(xml)
            .results()
            .forEach(value -> numbers.add(Double.parseDouble(value.group(1))));
      }
    }
    return numbers;
  }

  /** The digits of the tables of a page; words may differ. */
  private static String digits(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.replaceAll("[^0-9|]", ""))
        .collect(Collectors.joining("\n"));
  }
}
