package se.nuso.examples;

import static se.nuso.analysis.indicator.Dimensions.AGE_GROUP;
import static se.nuso.analysis.indicator.Dimensions.COUNTY;
import static se.nuso.analysis.indicator.Dimensions.NEED_ASSESSMENT;
import static se.nuso.analysis.indicator.Dimensions.SEX;
import static se.nuso.analysis.indicator.Indicators.NEED;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.nuso.actualisation.Actualisation;
import se.nuso.analysis.ConsentFlow;
import se.nuso.analysis.flow.CaseFlow;
import se.nuso.analysis.published.PublishedFigures;
import se.nuso.analysis.synthetic.SyntheticActualisations;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.investigation.Investigation;
import se.nuso.io.CodedDataSet;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;
import se.nuso.io.ReadResult;
import se.nuso.io.mapping.MappingTemplate;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.stats.Crosstab;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticRegression;
import se.nuso.stats.table.ChiSquared;
import se.nuso.text.Language;

/** Reads, writes, draws and prints a little of all, into the folder it is given. */
final class HostProbe {
  private final Path folder;
  private final StringBuilder text = new StringBuilder();

  private HostProbe(Path folder) {
    this.folder = folder;
  }

  /** Leaves its files and {@code printed.txt} in a folder. */
  public static void main(String... arguments) throws IOException {
    HostProbe probe = new HostProbe(Path.of(arguments[0]));
    List<Investigation> records = SyntheticCohort.of(1, 300).records();
    probe.files(records);
    for (Language language : Language.values()) {
      probe.reading(language);
      probe.tables(records, language);
    }
    Files.writeString(
        probe.folder.resolve("printed.txt"), probe.text.toString(), StandardCharsets.UTF_8);
  }

  private void files(List<Investigation> records) throws IOException {
    for (String type : List.of("csv", "xlsx", "json", "ndjson")) {
      NusoWriter.of(CHILDREN_2024)
          .withLocalVariables()
          .write(records, folder.resolve("records." + type));
    }
    CodedDataSet.of(CHILDREN_2024, Language.SWEDISH).write(records, folder.resolve("coded"));
    MappingTemplate.ACTUALISATION_REASONS.write(folder.resolve("codes.csv"));
    SerialNumberRegister.create(new NumberingScheme("İI-", 6))
        .extend(List.of("2024/118", "TITEL-I"))
        .write(folder.resolve("register.csv"));
    Files.writeString(
        folder.resolve("bad.csv"),
        Files.readString(folder.resolve("records.csv"), StandardCharsets.UTF_8)
            .replace(";GIRL;", ";girl;")
            .replace(";1;", ";1,5;")
            .replace(";2;", ";٢;")
            .replace("2024-", "2567-"),
        StandardCharsets.UTF_8);
  }

  private void reading(Language language) throws IOException {
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file :
          written.filter(f -> f.toString().matches(".*(records|bad)\\.\\w+")).sorted().toList()) {
        ReadResult<Investigation> read = NusoReader.of(CHILDREN_2024).investigations(file);
        print(read.toString(language).replace(folder.toString(), ""));
        read.report().findings().stream().limit(200).forEach(f -> print(f.toString(language)));
      }
    }
  }

  private void tables(List<Investigation> records, Language language) {
    Crosstab need = Crosstab.of(records, SEX, NEED_ASSESSMENT);
    List<Actualisation> actualisations = SyntheticActualisations.of(1, 3_000);
    print(need.toString(language));
    print(ChiSquared.of(need).toString(language));
    print(NEED.by(AGE_GROUP, COUNTY).of(records).toString(language));
    print(NEED.explain(language));
    print(ConsentFlow.of(records).toString(language));
    print(CaseFlow.actualisations(actualisations).toString(language));
    print(PublishedFigures.compare(records).toString(language));
    print(LogisticRegression.of(Design.of(records, NEED, SEX, AGE_GROUP)).fit().toString(language));
  }

  private void print(String lines) {
    text.append(lines).append('\n');
  }
}
