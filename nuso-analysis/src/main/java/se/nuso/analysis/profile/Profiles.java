package se.nuso.analysis.profile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.codebook.Code;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.stats.latent.Item;
import se.nuso.stats.latent.LatentClassAnalysis;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ResponseMatrix;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Profiles of investigations: the classes of a latent class model, each described by NUSO's naming
 * rules. Fitted on the records, or applied to them from a model that was fitted elsewhere.
 *
 * <pre>{@code
 * Profiles profiles = Profiles.ofFactors(records, analysis -> analysis.classes(15).starts(100));
 * profiles.profile("C1").description(SWEDISH);          // one paragraph
 * NEED.by(profiles.dimension()).of(records);            // need by profile
 * JsonDocument.write(profiles.model(), path);           // the model, without any record
 * Profiles.ofFactors(ours, JsonDocument.read(LatentClassModel.class, path));
 * }</pre>
 *
 * <p>The classes are called C1, C2 … by size; they are none of the profiles that NUSO has published
 * ({@link se.nuso.bbic.RosProfile}), whose method is called cluster analysis and is not public in
 * detail. A factor is documented or not: its degree of severity is not in the model. A profile is
 * for the statistics of groups and no decision, or ground for one, about a child.
 *
 * <p>Each record counts in its most probable class, so that differences between classes are
 * somewhat understated. A record without any answer has no class; it is told and counted as
 * missing. Immutable.
 */
public final class Profiles implements Result {
  private static final String YES = "yes";

  /** Log-likelihoods nearer than this are of the same records. */
  private static final double SAME = 1e-9;

  private final ProfileKind kind;
  private final LatentClassModel model;
  private final ModalClasses assignment;
  private final Map<Investigation, Integer> classOf;
  private final List<Profile> profiles;
  private final List<Label> cautions;

  private Profiles(
      ProfileKind kind,
      LatentClassModel model,
      List<Investigation> records,
      ResponseMatrix answers) {
    this.kind = kind;
    this.model = model;
    requireItems(kind, model);
    assignment = ModalClasses.of(model, answers);
    // By identity: two investigations may have the same answers, and no serial number is asked for.
    classOf = new IdentityHashMap<>();
    for (int row = 0; row < records.size(); row++) {
      classOf.put(records.get(row), assignment.classOf(row));
    }
    Dimension<? super Investigation> dimension = dimension();
    Shares need = Indicators.NEED.by(dimension).of(records);
    Shares intervention = Indicators.INTERVENTION_DECIDED.by(dimension).of(records);
    Shares referral = Indicators.ONWARD_REFERRAL_MADE.by(dimension).of(records);
    cautions = List.copyOf(Cautions.of(model, need));
    profiles =
        IntStream.range(0, model.classes())
            .mapToObj(
                k ->
                    new Profile(
                        kind,
                        k,
                        model.classes(),
                        assignment.size(k),
                        items(k),
                        share(need, k),
                        share(intervention, k),
                        share(referral, k),
                        cautions))
            .toList();
  }

  private static Proportion share(Shares shares, int k) {
    return shares.share(LatentClassModel.className(k));
  }

  /**
   * Risk-and-protection profiles (<i>risk- och skyddsprofiler, RoS</i>) of investigations, from the
   * 30 risk factors and the 7 protective factors.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the investigations, all real or all synthetic
   * @param options what to ask of the analysis: how many classes, how many starts, which seed; it
   *     returns the analysis that it is given, changed
   * @throws IllegalArgumentException if there are no records, real and synthetic ones are mixed, or
   *     the analysis cannot be made
   * @throws java.util.concurrent.CancellationException if the analysis is cancelled
   */
  public static Profiles ofFactors(
      List<Investigation> records, UnaryOperator<LatentClassAnalysis> options) {
    return fitted(ProfileKind.RISK_AND_PROTECTION, records, options);
  }

  /**
   * Risk-and-protection profiles of investigations by a model that was fitted before, here or on
   * other records.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the investigations, all real or all synthetic
   * @param model a model of the same items, without covariates
   * @throws IllegalArgumentException if there are no records, real and synthetic ones are mixed,
   *     the model is of other items, or it is of synthetic records and these are real
   */
  public static Profiles ofFactors(List<Investigation> records, LatentClassModel model) {
    return applied(ProfileKind.RISK_AND_PROTECTION, records, model);
  }

  /**
   * Investigation profiles (<i>utredningsprofiler</i>) from the reasons for the investigations.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the investigations, all real or all synthetic
   * @param options what to ask of the analysis: how many classes, how many starts, which seed; it
   *     returns the analysis that it is given, changed
   * @throws IllegalArgumentException if there are no records, real and synthetic ones are mixed, or
   *     the analysis cannot be made
   * @throws java.util.concurrent.CancellationException if the analysis is cancelled
   */
  public static Profiles ofReasons(
      List<Investigation> records, UnaryOperator<LatentClassAnalysis> options) {
    return fitted(ProfileKind.INVESTIGATION, records, options);
  }

  /**
   * Investigation profiles by a model that was fitted before, here or on other records.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the investigations, all real or all synthetic
   * @param model a model of the same items, without covariates
   * @throws IllegalArgumentException if there are no records, real and synthetic ones are mixed,
   *     the model is of other items, or it is of synthetic records and these are real
   */
  public static Profiles ofReasons(List<Investigation> records, LatentClassModel model) {
    return applied(ProfileKind.INVESTIGATION, records, model);
  }

  private static Profiles fitted(
      ProfileKind kind, List<Investigation> records, UnaryOperator<LatentClassAnalysis> options) {
    ResponseMatrix answers = kind.answers(records);
    LatentClassModel model = options.apply(LatentClassAnalysis.of(answers)).fit();
    return new Profiles(kind, model, records, answers);
  }

  private static Profiles applied(
      ProfileKind kind, List<Investigation> records, LatentClassModel model) {
    Objects.requireNonNull(model, "model");
    return new Profiles(kind, model, records, kind.answers(records));
  }

  // Some codes stand in both lists: a model of the one must not pass for a model of the other.
  private static void requireItems(ProfileKind kind, LatentClassModel model) {
    Set<String> asked =
        kind.items().stream()
            .flatMap(items -> items.codes().stream())
            .map(Code::code)
            .collect(Collectors.toSet());
    Set<String> given = model.items().stream().map(Item::name).collect(Collectors.toSet());
    if (!asked.equals(given)) {
      throw new IllegalArgumentException(
          "The model is no model of "
              + kind.material().en()
              + ": its items are not the "
              + asked.size()
              + " that are asked for");
    }
  }

  private List<ProfileItem> items(int k) {
    List<ProfileItem> items = new ArrayList<>();
    for (ItemKind of : kind.items()) {
      double all =
          of.codes().stream().mapToDouble(code -> model.probability(code.code(), k, YES)).sum();
      for (Code code : of.codes()) {
        double share = model.probability(code.code(), k, YES);
        // A sum of the others would be as good; the difference may fall a hair below 0.
        items.add(new ProfileItem(of, code, share, Math.max(0, all - share)));
      }
    }
    return items;
  }

  /** Which profiles these are. */
  public ProfileKind kind() {
    return kind;
  }

  /** The model; it can be saved as JSON and applied elsewhere. */
  public LatentClassModel model() {
    return model;
  }

  /** The profiles: the classes in the order of the model, largest first. */
  public List<Profile> profiles() {
    return profiles;
  }

  /**
   * A profile.
   *
   * @param name C1, C2 …
   * @throws IllegalArgumentException if there is none of that name
   */
  public Profile profile(String name) {
    return profiles.stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no profile " + name + ", only C1 to C" + profiles.size()));
  }

  /** The number of records. */
  public long records() {
    return assignment.rows();
  }

  /** Records without an answer to any of the items: they have no class. */
  public long unanswered() {
    return assignment.unanswered();
  }

  /** Records whose answers the model holds impossible: they have no class. */
  public long impossible() {
    return assignment.impossible();
  }

  /**
   * The most probable class of a record, as what to count by; not answered where the record has
   * none. It knows the records that these profiles are of, by identity and not by serial number: a
   * record read or built anew is another, and counting it throws an {@link
   * IllegalArgumentException}, so that none is dropped unseen.
   */
  public Dimension<Investigation> dimension() {
    Label label =
        new Label(kind.label().sv() + ", egna klasser", kind.label().en() + ", classes of our own");
    List<Level> levels =
        IntStream.range(0, model.classes())
            .mapToObj(LatentClassModel::className)
            .map(name -> new Level(name, new Label(name, name)))
            .toList();
    return Dimension.<Investigation>ofLevels(label, levels, this::classOf);
  }

  private int classOf(Investigation record) {
    Integer k = classOf.get(record);
    if (k == null) {
      throw new IllegalArgumentException(
          "A record is none of those that the profiles are of: make profiles of the records to be"
              + " counted, by the same model");
    }
    return k;
  }

  /** Whether the model was fitted on these very records. */
  boolean fittedHere() {
    double there = model.logLikelihood();
    return model.report().sample().n() == assignment.rows()
        && Math.abs(assignment.logLikelihood() - there) <= SAME * Math.abs(there);
  }

  List<Label> cautions() {
    return cautions;
  }

  /**
   * How the profiles were made, in a paragraph to cite: model, items, missing answers, starts,
   * whether replicated, how records are placed, and what is ours in the naming rules.
   *
   * @param language the language
   */
  public String methodNote(Language language) {
    return new ProfilesMethod(this).text().in(language);
  }

  /** The profiles, one line each, with what must be known to read them. */
  @Override
  public Document document() {
    return new ProfilesDocument(this).document();
  }

  /** The profiles on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
