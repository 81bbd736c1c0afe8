package se.nuso.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.io.JsonDocument;
import se.nuso.io.LocalFileException;
import se.nuso.stats.CodedColumn;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticFit;
import se.nuso.stats.regression.LogisticRegression;
import se.nuso.stats.regression.ProfileInterval;
import se.nuso.stats.regression.StandardErrors;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** Logistic regression of anybody's table. */
public final class Regress implements Program {
  private static final String OUTCOME = "--outcome";
  private static final String EVENT = "--event";
  private static final String TERMS = "--terms";
  private static final String CATEGORICAL = "--categorical";
  private static final String REFERENCE = "--reference";
  private static final String CLUSTER = "--cluster";
  private static final String ERRORS = "--errors";
  private static final String WEIGHTS = "--weights";
  private static final String MISSING = "--missing";
  private static final String FIRTH = "--firth";
  private static final String THREADS = "--threads";
  private static final String JSON = "--json";
  private static final String LOCALE = "--locale";

  private Regress() {}

  /** Runs the program; {@code --help} says how. */
  public static void main(String... arguments) {
    Program.main(new Regress(), arguments);
  }

  static int run(PrintStream out, String... arguments) {
    return Program.run(new Regress(), out, arguments);
  }

  @Override
  public String help() {
    return """
        Regress FILE --outcome Y --terms A,B,C [--json OUT]
          Logistic regression of a table (.csv, .txt, .xlsx) with one line of column names.
          Columns of numbers are numbers, others are categories; an empty cell is missing, and
          rows that lack the outcome or a term are left out and counted.
          --outcome Y           0 and 1, or two named values; the event is 1, the first of NUSO's
                                codes, yes rather than no, else the later in their order
          --event VALUE         the value of Y that counts as yes
          --terms A,factor(B)   what explains; factor(B) takes numbers for categories,
                                A:B is an interaction of terms named, A*B names both and it
          --categorical B,C     columns of numbers that are categories
          --reference B=LEVEL   the level that the others are compared with; several by comma
          --cluster COLUMN      standard errors robust against likeness within clusters
          --errors KIND         MODEL, HC0, CLUSTER_HC0, CLUSTER, CLUSTER_HC1; with --firth
                                MODEL, AUGMENTED
          --firth               Firth's penalty, where the values separate or the sample is small
          --weights COLUMN      how many rows each row stands for
          --missing NA,.        texts that stand for missing, beside the empty cell
          --threads N           changes the time and no digit
          --json OUT            names, coefficients, standardErrors, logLikelihood and more
          --locale sv|en
          Exit status: 0 estimated, 1 no estimates (separation, not converged), 2 unusable.""";
  }

  @Override
  public String[] options() {
    return new String[] {
      OUTCOME,
      EVENT,
      TERMS,
      CATEGORICAL,
      REFERENCE,
      CLUSTER,
      ERRORS,
      WEIGHTS,
      MISSING,
      THREADS,
      JSON,
      LOCALE
    };
  }

  @Override
  public Set<String> flags() {
    return Set.of(FIRTH);
  }

  @Override
  public int run(Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    if (arguments.files().size() != 1) {
      throw refusal(language, "Ange en fil.", "Name one file.");
    }
    boolean firth = arguments.flags().contains(FIRTH);
    if (firth && arguments.value(CLUSTER).isPresent()) {
      throw refusal(
          language,
          "--firth och --cluster kan inte förenas: för Firths straff finns inga etablerade"
              + " klusterrobusta medelfel.",
          "--firth and --cluster cannot be combined: no cluster-robust standard errors are"
              + " established for Firth's penalty.");
    }
    arguments.value(JSON).ifPresent(json -> arguments.refuseToOverwrite(Path.of(json), language));
    DataColumns data = read(arguments, language);
    BinaryOutcome outcome =
        BinaryOutcome.of(data, needed(arguments, OUTCOME), arguments.value(EVENT));
    out.println(
        String.format(
            Locale.ROOT,
            new Label("Händelse: %s = %s (annars %s).", "Event: %s = %s (otherwise %s).")
                .in(language),
            outcome.name(),
            DataColumns.shown(outcome.event()),
            DataColumns.shown(outcome.other())));
    Design<Integer> design = design(arguments, data, outcome, out, language);
    LogisticFit fit = fitted(arguments, data, design, firth, language);
    out.println(fit.toString(language));
    if (fit.model().separation() != null) {
      out.println(new Label("Kör igen med --firth.", "Run again with --firth.").in(language));
    }
    if (firth && fit.converged()) {
      tellProfiles(out, fit, language);
    }
    arguments
        .value(JSON)
        .ifPresent(
            file ->
                JsonDocument.write(
                    RegressDocument.of(fit.model(), outcome, language), Path.of(file)));
    return fit.converged() ? CLEAN : FINDINGS;
  }

  /** Under Firth's penalty Wald's intervals are poor where the values separate. */
  private static void tellProfiles(PrintStream out, LogisticFit fit, Language language) {
    out.println(
        new Label(
                "Intervall och p av den straffade profil-likelihooden (de ovan är Walds):",
                "Intervals and p from the penalised profile likelihood (those above are Wald's):")
            .in(language));
    for (ProfileInterval profile : fit.profileIntervals()) {
      out.printf(
          language.locale(),
          "  %s  %.4f (%.4f; %.4f)  p = %.2g%n",
          DataColumns.shown(profile.name()),
          profile.estimate(),
          profile.lower(),
          profile.upper(),
          profile.p());
    }
  }

  private static DataColumns read(Arguments arguments, Language language) {
    Set<String> missing = RegressTerms.list(arguments.value(MISSING).orElse(""));
    try {
      return DataColumns.read(Path.of(arguments.files().get(0)), missing, language);
    } catch (LocalFileException e) {
      throw new IllegalArgumentException(e.message(language), e);
    }
  }

  private static String needed(Arguments arguments, String option) {
    return arguments
        .value(option)
        .orElseThrow(
            () ->
                refusal(
                    arguments.language(),
                    "Ange " + option + "; --help säger mer.",
                    "Give " + option + "; --help says more."));
  }

  private static Design<Integer> design(
      Arguments arguments,
      DataColumns data,
      BinaryOutcome outcome,
      PrintStream out,
      Language language) {
    RegressTerms terms =
        RegressTerms.of(
            needed(arguments, TERMS), RegressTerms.list(arguments.value(CATEGORICAL).orElse("")));
    Set<String> unknown = new LinkedHashSet<>(terms.categorical());
    unknown.removeAll(terms.columns());
    terms.interactions().forEach(unknown::addAll);
    unknown.removeAll(terms.columns());
    if (!unknown.isEmpty()) {
      // A column that is not there is told as such, with its nearest name.
      unknown.forEach(data::texts);
      throw refusal(
          language,
          String.format(
              Locale.ROOT, "Ange även %s bland villkoren (--terms).", String.join(", ", unknown)),
          String.format(
              Locale.ROOT,
              "Name %s among the terms as well (--terms).",
              String.join(", ", unknown)));
    }
    if (terms.columns().contains(outcome.name())) {
      throw refusal(
          language,
          outcome.name() + " är utfallet och kan inte förklara sig självt.",
          outcome.name() + " is the outcome and cannot explain itself.");
    }
    Design<Integer> design = Design.ofRows(outcome.name(), outcome.values());
    for (String column : terms.columns()) {
      if (!terms.categorical().contains(column)) {
        data.mixed(column).ifPresent(text -> out.println(text.in(language)));
      }
      design =
          data.isNumeric(column) && !terms.categorical().contains(column)
              ? design.numeric(column, data.numbers(column))
              : design.levels(CodedColumn.of(column, data.categories(column)));
    }
    for (List<String> interaction : terms.interactions()) {
      design = design.interaction(interaction.toArray(String[]::new));
    }
    for (String reference : RegressTerms.list(arguments.value(REFERENCE).orElse(""))) {
      String[] parts = reference.split("=", 2);
      if (parts.length < 2) {
        throw refusal(
            language,
            "--reference skrivs KOLUMN=NIVÅ, inte " + reference + ".",
            "--reference is written COLUMN=LEVEL, not " + reference + ".");
      }
      design = design.reference(parts[0].strip(), parts[1].strip());
    }
    return arguments.value(WEIGHTS).isPresent()
        ? design.weights(data.frequencies(needed(arguments, WEIGHTS)))
        : design;
  }

  private static LogisticFit fitted(
      Arguments arguments,
      DataColumns data,
      Design<Integer> design,
      boolean firth,
      Language language) {
    LogisticRegression<Integer> regression = LogisticRegression.of(design);
    if (firth) {
      regression = regression.firth();
    }
    if (arguments.value(CLUSTER).isPresent()) {
      String column = needed(arguments, CLUSTER);
      @Nullable String[] clusters = data.texts(column);
      regression = regression.clusteredBy(column, clusters);
    }
    if (arguments.value(ERRORS).isPresent()) {
      regression = regression.standardErrors(errors(needed(arguments, ERRORS), language));
    }
    if (arguments.value(THREADS).isPresent()) {
      regression = regression.threads((int) Math.min(1024, arguments.number(THREADS, 1)));
    }
    try {
      return regression.fit();
    } catch (IllegalStateException e) {
      // Standard errors that do not go with the rest: what was typed, and nothing of the data.
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static StandardErrors errors(String typed, Language language) {
    return Arrays.stream(StandardErrors.values())
        .filter(kind -> kind.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(
            () ->
                refusal(
                    language,
                    String.format(
                        Locale.ROOT,
                        "--errors är en av %s, inte %s.",
                        Arrays.toString(StandardErrors.values()),
                        typed),
                    String.format(
                        Locale.ROOT,
                        "--errors is one of %s, not %s.",
                        Arrays.toString(StandardErrors.values()),
                        typed)));
  }

  private static IllegalArgumentException refusal(Language language, String sv, String en) {
    return new IllegalArgumentException(new Label(sv, en).in(language));
  }
}
