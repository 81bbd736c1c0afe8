package se.nuso.analysis.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.actualisation.Actualisation;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SubStudy;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The branches that cases take through the stages of one sub-study (<i>sorteringsprocessen</i>),
 * with the number of cases on every arrow. A case takes one branch at each stage; one that does not
 * answer takes a branch of its own, {@link Level#NOT_ANSWERED}. So what flows into a node flows out
 * of it, and every stage sums to all cases.
 *
 * <p>It is no funnel: consent and referral are branches, and cases without a need or a consent are
 * carried on. Arrows tell how two stages that follow on each other go together, not why.
 *
 * <pre>{@code
 * CaseFlow flow = CaseFlow.investigations(records);      // reason → vulnerability → … → decision
 * CaseFlow.investigations(records, SEX);                 // one flow for each sex
 * CaseFlow decided = CaseFlow.actualisations(actualisations);   // type → decision
 * CaseFlow.linked(cases);                                // local linked data: → follow-up
 * CaseFlow.ratio(CHILDREN_2024, flow, decided);          // between studies
 * }</pre>
 *
 * <p>The reasons of an investigation are multiple choice. Here they are sorted by whether they
 * concern the child's own behaviour, something else or both; the reasons themselves are counted by
 * {@code Crosstab.of(records, REASON, VULNERABILITY)}.
 */
public final class CaseFlow implements Result {
  private static final Label TITLE =
      new Label(
          "{name}. Sorteringsprocessen, {cases} ärenden",
          "{name}. The sorting process, {cases} cases");
  private static final Label STAGES = new Label("{from} → {to}", "{from} → {to}");
  private static final Label TO = new Label("→ {level}", "→ {level}");
  private static final Label CASES = new Label("Ärenden", "Cases");
  private static final Label SHARE = new Label("Andel", "Share");

  private final @Nullable SubStudy study;
  private final Label name;
  private final List<Stage> stages;
  private final List<Arrow> arrows;
  private final long cases;
  private final long synthetic;

  private CaseFlow(
      @Nullable SubStudy study,
      Label name,
      List<Stage> stages,
      List<Arrow> arrows,
      long cases,
      long synthetic) {
    this.study = study;
    this.name = name;
    this.stages = List.copyOf(stages);
    this.arrows = List.copyOf(arrows);
    this.cases = cases;
    this.synthetic = synthetic;
  }

  /**
   * A stage of the process.
   *
   * @param label what is settled at it
   * @param nodes the branches that any case takes, with the number of cases; not answered is last
   */
  public record Stage(Label label, Map<Level, Long> nodes) {
    public Stage {
      nodes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }
  }

  /**
   * An arrow between two stages that follow on each other.
   *
   * @param stage the place of the stage it goes out from, from 0
   * @param from the branch it goes out from
   * @param to the branch of the next stage
   * @param count the number of cases, 1 or more
   */
  public record Arrow(int stage, Level from, Level to, long count) {}

  /**
   * The flow of investigations: reason, vulnerability, need, consent, decision or onward referral.
   *
   * @param records the investigations
   */
  public static CaseFlow investigations(Iterable<Investigation> records) {
    return of(
        SubStudy.INVESTIGATIONS, records, FlowStages.ofInvestigations(), Investigation::origin);
  }

  /**
   * The flow of investigations, one for each level of a dimension.
   *
   * @param records the investigations
   * @param dimension any dimension where one answer is given
   * @throws IllegalArgumentException if several answers may be given, so that totals would not be
   *     conserved
   */
  public static Map<Level, CaseFlow> investigations(
      Iterable<Investigation> records, Dimension<? super Investigation> dimension) {
    return by(records, dimension, CaseFlow::investigations);
  }

  /**
   * The flow of actualisations: type, decision.
   *
   * @param records the actualisations
   */
  public static CaseFlow actualisations(Iterable<Actualisation> records) {
    return of(
        SubStudy.ACTUALISATIONS,
        records,
        List.of(ActualisationDimensions.TYPE, ActualisationDimensions.DECISION),
        Actualisation::origin);
  }

  /**
   * The flow of actualisations, one for each level of a dimension.
   *
   * @param records the actualisations
   * @param dimension any dimension where one answer is given
   * @throws IllegalArgumentException if several answers may be given
   */
  public static Map<Level, CaseFlow> actualisations(
      Iterable<Actualisation> records, Dimension<? super Actualisation> dimension) {
    return by(records, dimension, CaseFlow::actualisations);
  }

  /**
   * The flow of investigations on into their follow-up, on local data that were joined: the same
   * stages, and then what was started.
   *
   * @param cases the investigations with their follow-ups
   */
  public static CaseFlow linked(Iterable<LinkedCase> cases) {
    return of(null, cases, FlowStages.ofLinkedCases(), linked -> linked.investigation().origin());
  }

  /**
   * The flow of linked cases, one for each level of a dimension of their investigations.
   *
   * @param cases the investigations with their follow-ups
   * @param dimension any dimension where one answer is given
   * @throws IllegalArgumentException if several answers may be given
   */
  public static Map<Level, CaseFlow> linked(
      Iterable<LinkedCase> cases, Dimension<? super Investigation> dimension) {
    requireOneAnswer(dimension);
    return by(cases, FlowStages.ofInvestigation(dimension), CaseFlow::linked);
  }

  /**
   * How many cases of one sub-study there are for each case of another: a ratio of two collections
   * with periods of their own, never a share.
   *
   * @param round the round, which names the periods
   * @param of the flow whose cases are counted
   * @param per the flow that they are counted per
   * @throws IllegalArgumentException if both are of the same sub-study, one is of linked data, or a
   *     sub-study has no published period
   */
  public static StudyRatio ratio(CollectionRound round, CaseFlow of, CaseFlow per) {
    return StudyRatio.of(round, of.study, of.cases, per.study, per.cases);
  }

  private static <R> Map<Level, CaseFlow> by(
      Iterable<R> records, Dimension<? super R> dimension, Function<Iterable<R>, CaseFlow> flow) {
    requireOneAnswer(dimension);
    Map<Level, List<R>> parts = new LinkedHashMap<>();
    dimension.levels().forEach(level -> parts.put(level, new ArrayList<>()));
    parts.put(Level.NOT_ANSWERED, new ArrayList<>());
    for (R record : records) {
      parts.get(node(dimension, record)).add(record);
    }
    Map<Level, CaseFlow> flows = new LinkedHashMap<>();
    parts.forEach(
        (level, part) -> {
          if (!part.isEmpty()) {
            flows.put(level, flow.apply(part));
          }
        });
    return flows;
  }

  private static void requireOneAnswer(Dimension<?> dimension) {
    if (dimension.several()) {
      throw new IllegalArgumentException(
          dimension.label().en()
              + ": several answers may be given, so the flows would not sum to all cases");
    }
  }

  private static <R> CaseFlow of(
      @Nullable SubStudy study,
      Iterable<R> records,
      List<Dimension<? super R>> dimensions,
      Function<R, @Nullable RecordOrigin> origin) {
    List<Map<Level, Long>> nodes = new ArrayList<>();
    List<Map<Level, Map<Level, Long>>> between = new ArrayList<>();
    for (Dimension<? super R> dimension : dimensions) {
      nodes.add(new LinkedHashMap<>());
      between.add(new LinkedHashMap<>());
    }
    long cases = 0;
    long synthetic = 0;
    for (R record : records) {
      cases++;
      synthetic += origin.apply(record) == RecordOrigin.SYNTHETIC ? 1 : 0;
      Level before = null;
      for (int i = 0; i < dimensions.size(); i++) {
        Level here = node(dimensions.get(i), record);
        nodes.get(i).merge(here, 1L, Long::sum);
        if (before != null) {
          between
              .get(i - 1)
              .computeIfAbsent(before, from -> new LinkedHashMap<>())
              .merge(here, 1L, Long::sum);
        }
        before = here;
      }
    }
    List<Stage> stages = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      stages.add(new Stage(dimensions.get(i).label(), inOrder(dimensions.get(i), nodes.get(i))));
      for (Level from : stages.get(i).nodes().keySet()) {
        int stage = i;
        if (i + 1 < dimensions.size()) {
          inOrder(dimensions.get(i + 1), between.get(i).getOrDefault(from, Map.of()))
              .forEach((to, count) -> arrows.add(new Arrow(stage, from, to, count)));
        }
      }
    }
    Label name =
        study == null
            ? new Label(
                "Delstudie 1 med kopplad uppföljning, lokala data",
                "Sub-study 1 with linked follow-up, local data")
            : study.label();
    return new CaseFlow(study, name, stages, arrows, cases, synthetic);
  }

  private static <R> Level node(Dimension<? super R> dimension, R record) {
    List<Level> levels = dimension.of(record);
    return levels.isEmpty() ? Level.NOT_ANSWERED : levels.get(0);
  }

  private static Map<Level, Long> inOrder(Dimension<?> dimension, Map<Level, Long> counts) {
    Map<Level, Long> ordered = new LinkedHashMap<>();
    Stream.concat(dimension.levels().stream(), Stream.of(Level.NOT_ANSWERED))
        .filter(counts::containsKey)
        .forEach(level -> ordered.put(level, counts.get(level)));
    return ordered;
  }

  /** The stages, in their order. */
  public List<Stage> stages() {
    return stages;
  }

  /** The arrows, stage by stage; those that no case takes are left out. */
  public List<Arrow> arrows() {
    return arrows;
  }

  /** The number of cases, the same at every stage. */
  public long cases() {
    return cases;
  }

  /** The number of cases that are known to be synthetic. */
  public long synthetic() {
    return synthetic;
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /**
   * A table for each step from one stage to the next, with a row for each arrow: the number of
   * cases, and their share of those at the node that the arrow goes out from, the unanswered
   * included.
   */
  @Override
  public Document document() {
    Document.Builder document =
        Document.of(TITLE.with(Map.of("name", name, "cases", cases)))
            .origin(new DataOrigin(cases, synthetic, Map.of()));
    if (stages.size() > 2) {
      document.paragraph(
          new Label(
              stages.stream().map(stage -> stage.label().sv()).collect(Collectors.joining(" → ")),
              stages.stream().map(stage -> stage.label().en()).collect(Collectors.joining(" → "))));
    }
    for (int stage = 0; stage + 1 < stages.size(); stage++) {
      document.table(step(stage));
    }
    return document.build();
  }

  private Table.Builder step(int stage) {
    Table.Builder table =
        Table.of(
                Column.words(
                    STAGES.with(
                        Map.of(
                            "from",
                            stages.get(stage).label(),
                            "to",
                            stages.get(stage + 1).label()))),
                Column.of(CASES),
                Column.of(SHARE))
            .most(Integer.MAX_VALUE);
    stages
        .get(stage)
        .nodes()
        .forEach(
            (from, count) -> {
              table.row(Cell.words(from.label()), Cell.count(count), Cell.EMPTY);
              arrows.stream()
                  .filter(arrow -> arrow.stage() == stage && arrow.from().equals(from))
                  .forEach(
                      arrow ->
                          table.row(
                              new Cell.Words(TO.with("level", arrow.to()), 1),
                              Cell.count(arrow.count()),
                              new Cell.Share(arrow.count(), count, 0, null, null)));
            });
    return table;
  }
}
