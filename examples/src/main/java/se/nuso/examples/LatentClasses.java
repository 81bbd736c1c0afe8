package se.nuso.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.nuso.io.JsonDocument;
import se.nuso.io.LocalFileException;
import se.nuso.stats.latent.FitProgress.Stage;
import se.nuso.stats.latent.LatentClassAnalysis;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ModelComparison;
import se.nuso.stats.latent.ModelErrors;
import se.nuso.stats.latent.ResponseMatrix;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** Latent class analysis of anybody's table of categorical answers. */
public final class LatentClasses implements Program {
  private static final String ITEMS = "--items";
  private static final String CLASSES = "--classes";
  private static final String STARTS = "--starts";
  private static final String FINALISTS = "--finalists";
  private static final String SEED = "--seed";
  private static final String WEIGHTS = "--weights";
  private static final String COVARIATES = "--covariates";
  private static final String THREADS = "--threads";
  private static final String MISSING = "--missing";
  private static final String ERRORS = "--standard-errors";
  private static final String JSON = "--json";
  private static final String SAVE = "--save";
  private static final String LOCALE = "--locale";
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?::(\\d{1,4}))?");

  private LatentClasses() {}

  /** Runs the program; {@code --help} says how. */
  public static void main(String... arguments) {
    Program.main(new LatentClasses(), arguments);
  }

  static int run(PrintStream out, String... arguments) {
    return Program.run(new LatentClasses(), out, arguments);
  }

  @Override
  public String help() {
    return """
        LatentClasses FILE --classes 3 [--items A,B,C] [--json OUT]
          Latent class analysis of a table (.csv, .txt, .xlsx) with one line of column names.
          Every answer is a category; an empty cell is missing, and no row is dropped for it.
          --classes 3 or 1:6    how many classes; of a range all are fitted and compared
          --items A,B,C         the columns with the answers; unless given, all other columns
          --starts N            random starts, 200 unless given
          --finalists N         how many of them, the best, go on to the end
          --seed N              of the starts, 1 unless given
          --weights COLUMN      how many equal records each row stands for
          --covariates X,Y      columns of numbers that class membership depends on
          --threads N           changes the time and no digit
          --missing NA,.        texts that stand for missing, beside the empty cell
          --standard-errors     from the outer product of the scores, as poLCA's
          --json OUT            logLikelihood, bic, classSizes, itemProbabilities, startsAtBest,
                                converged and more; of a range those of the smallest BIC
          --save MODEL          the model, to be applied to other data
          --locale sv|en
          Exit status: 0 fitted, 1 not converged, 2 unusable.""";
  }

  @Override
  public String[] options() {
    return new String[] {
      ITEMS,
      CLASSES,
      STARTS,
      FINALISTS,
      SEED,
      WEIGHTS,
      COVARIATES,
      THREADS,
      MISSING,
      JSON,
      SAVE,
      LOCALE
    };
  }

  @Override
  public Set<String> flags() {
    return Set.of(ERRORS);
  }

  @Override
  public int run(Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    if (arguments.files().size() != 1) {
      throw refusal(language, "Ange en fil.", "Name one file.");
    }
    for (String target : List.of(JSON, SAVE)) {
      arguments
          .value(target)
          .ifPresent(file -> arguments.refuseToOverwrite(Path.of(file), language));
    }
    Matcher classes = RANGE.matcher(arguments.value(CLASSES).orElse(""));
    if (!classes.matches()) {
      throw refusal(
          language,
          "Ange --classes som ett antal (3) eller ett omfång (1:6).",
          "Give --classes as a number (3) or a range (1:6).");
    }
    int fewest = Integer.parseInt(classes.group(1));
    int most = classes.group(2) == null ? fewest : Integer.parseInt(classes.group(2));
    ResponseMatrix data = data(arguments, language);
    out.println(data.toString(language));
    ModelComparison comparison = analysis(arguments, data, language).compare(fewest, most);
    LatentClassModel model = comparison.smallestBic();
    if (most > fewest) {
      out.println(comparison.toString(language));
      out.println();
    }
    out.println(model.toString(language));
    ModelErrors errors =
        arguments.flags().contains(ERRORS) || !model.predictors().isEmpty()
            ? model.standardErrors(data)
            : null;
    if (errors != null) {
      out.println(errors.toString(language));
    }
    arguments
        .value(JSON)
        .ifPresent(
            file ->
                JsonDocument.write(
                    LatentClassDocument.of(comparison, model, errors), Path.of(file)));
    arguments.value(SAVE).ifPresent(file -> JsonDocument.write(model, Path.of(file)));
    return model.converged() ? CLEAN : FINDINGS;
  }

  private static ResponseMatrix data(Arguments arguments, Language language) {
    DataColumns columns;
    try {
      columns =
          DataColumns.read(
              Path.of(arguments.files().get(0)),
              RegressTerms.list(arguments.value(MISSING).orElse("")),
              language);
    } catch (LocalFileException e) {
      throw new IllegalArgumentException(e.message(language), e);
    }
    Set<String> covariates = RegressTerms.list(arguments.value(COVARIATES).orElse(""));
    List<String> items =
        new ArrayList<>(
            arguments.value(ITEMS).isPresent()
                ? RegressTerms.list(arguments.value(ITEMS).get())
                : columns.names());
    if (arguments.value(ITEMS).isEmpty()) {
      items.removeAll(covariates);
      arguments.value(WEIGHTS).ifPresent(items::remove);
    }
    Set<String> roles = new LinkedHashSet<>(covariates);
    arguments.value(WEIGHTS).ifPresent(roles::add);
    roles.retainAll(items);
    if (!roles.isEmpty() || covariates.contains(arguments.value(WEIGHTS).orElse(""))) {
      throw refusal(
          language,
          "En kolumn kan inte vara både svar, kovariat och vikt: "
              + arguments
                  .value(WEIGHTS)
                  .filter(covariates::contains)
                  .orElse(String.join(", ", roles))
              + ".",
          "A column cannot be answer, covariate and weight at once: "
              + arguments
                  .value(WEIGHTS)
                  .filter(covariates::contains)
                  .orElse(String.join(", ", roles))
              + ".");
    }
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (String item : items) {
      answers.put(item, Arrays.asList(columns.categories(item)));
    }
    ResponseMatrix data = ResponseMatrix.ofLabels(answers);
    for (String covariate : covariates) {
      data = data.withCovariate(covariate, columns.numbers(covariate));
    }
    return arguments.value(WEIGHTS).isPresent()
        ? data.weightedBy(columns.frequencies(arguments.value(WEIGHTS).get()))
        : data;
  }

  private static LatentClassAnalysis analysis(
      Arguments arguments, ResponseMatrix data, Language language) {
    LatentClassAnalysis analysis =
        LatentClassAnalysis.of(data)
            .seed(arguments.number(SEED, 1))
            .progress((stage, done, all, best) -> tell(language, stage, done, all, best));
    if (arguments.value(STARTS).isPresent()) {
      analysis = analysis.starts(number(arguments, STARTS));
    }
    if (arguments.value(FINALISTS).isPresent()) {
      analysis = analysis.finalists(number(arguments, FINALISTS));
    }
    return arguments.value(THREADS).isPresent()
        ? analysis.threads(Math.min(1024, number(arguments, THREADS)))
        : analysis;
  }

  private static int number(Arguments arguments, String option) {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, arguments.number(option, 1)));
  }

  /**
   * A line when a tenth more of a stage is done: enough to see that it goes on, and beside the
   * result rather than in it.
   */
  private static void tell(Language language, Stage stage, int done, int all, double best) {
    if (stage == Stage.POLISH || done * 10 / all == (done - 1) * 10 / all || all < 10) {
      return;
    }
    System.err.println(
        String.format(
            Locale.ROOT,
            new Label(
                    stage == Stage.SHORT
                        ? "Starter %d av %d, bäst %s"
                        : "Till slut %d av %d, bäst %s",
                    stage == Stage.SHORT
                        ? "Starts %d of %d, best %s"
                        : "To the end %d of %d, best %s")
                .in(language),
            done,
            all,
            String.format(language.locale(), "%.4f", best)));
  }

  private static IllegalArgumentException refusal(Language language, String sv, String en) {
    return new IllegalArgumentException(new Label(sv, en).in(language));
  }
}
