package se.nuso.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.flow.LinkedCase;
import se.nuso.analysis.indicator.FollowUpDimensions;
import se.nuso.analysis.indicator.FollowUpIndicators;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Answer;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What became of decided interventions and of onward referrals: two tables with a vocabulary each,
 * and no total of the two. An intervention is begun, completed or broken off; a referral makes
 * contact, waits, is declined or not accepted. By intervention and by referral, or by the profile
 * of the investigation where records are linked.
 *
 * @param by what they are reported by, where records are linked; null where by intervention and
 *     referral themselves
 * @param interventions the interventions at each level, those without an answer last
 * @param allInterventions all interventions
 * @param referrals the onward referrals at each level, those without an answer last
 * @param allReferrals all onward referrals
 * @param neither how many follow-ups name neither an intervention nor a referral, or both: they are
 *     in no table
 * @param followedUp of linked investigations with an intervention decided or a referral made, the
 *     share with a follow-up joined; nothing counted where records are not linked
 * @param basis the follow-ups
 */
public record FollowUpCourse(
    @Nullable Label by,
    List<Course> interventions,
    Course allInterventions,
    List<Reach> referrals,
    Reach allReferrals,
    long neither,
    Proportion followedUp,
    DataOrigin basis)
    implements Analysis {
  private static final Label TITLE_BY =
      new Label(
          "Vad som blev av insatser och av hänvisningar efter {by}",
          "What became of interventions and of onward referrals by {by}");

  private static final Label WHAT_BECAME_OF_INTERVENTIONS_AND =
      new Label(
          "Vad som blev av insatser och av hänvisningar",
          "What became of interventions and of onward referrals");
  private static final Label INTERVENTIONS = new Label("Insatser", "Interventions");
  private static final Label BEGUN = new Label("Påbörjade", "Begun");
  private static final Label COMPLETED = new Label("Avslutade", "Completed");
  private static final Label BROKEN_OFF = new Label("Avbrutna", "Broken off");
  private static final Label ONWARD_REFERRALS = new Label("Hänvisningar", "Onward referrals");
  private static final Label CONTACT_MADE = new Label("Kontakt", "Contact made");
  private static final Label WAITING = new Label("väntar", "waiting");
  private static final Label DECLINED = new Label("tackat nej", "declined");
  private static final Label NOT_ACCEPTED = new Label("ej mottagen", "not accepted");
  private static final Label NEITHER_OR_BOTH_OF_INTERVENTION =
      new Label(
          "Varken eller både insats och hänvisning angiven, i ingen av tabellerna: {number}.",
          "Neither or both of intervention and onward referral given, in neither table: {number}.");
  private static final Label INVESTIGATIONS_WITH_AN_INTERVENTION_OR =
      new Label(
          "Utredningar med insats eller hänvisning som har en kopplad uppföljning: {share:percent} av {n}; utan svar: {missing}.",
          "Investigations with an intervention or onward referral that have a follow-up joined: {share:percent} of {n}; without an answer: {missing}.");
  private static final Label KIND_BY = new Label("{kind}: {by}", "{kind}: {by}");

  private static final MethodNote METHOD =
      new MethodNote(
          new Label(
              "Insatsen respektive hänvisningen; en utredning har en post för varje.",
              "The intervention, and the onward referral; an investigation has a record for each."),
          new Label(
              "Andelen påbörjade, avslutade och avbrutna insatser; för sig andelen hänvisningar där"
                  + " kontakt etablerats, väntar, familjen tackat nej eller mottagaren inte tagit"
                  + " emot.",
              "The share of interventions begun, completed and broken off; apart from it the share of"
                  + " onward referrals with contact made, waiting, declined by the family or not"
                  + " accepted by the receiver."),
          new Label(
              "Insatser som påbörjats; med läget avslutad respektive avbruten. Hänvisningar med"
                  + " resultatet.",
              "Interventions begun; with status completed or broken off. Onward referrals with the"
                  + " result."),
          new Label(
              "Insatser där det är känt om de påbörjats; insatser med angivet läge. Hänvisningar med"
                  + " känt resultat.",
              "Interventions known to be begun or not; interventions whose status is given. Onward"
                  + " referrals whose result is known."),
          new Label(
              "Okänt och obesvarat står varken i täljare eller nämnare; antalet redovisas. Det som"
                  + " fortfarande pågår ingår i nämnaren för avslutade och avbrutna.",
              "Not known and not answered are in neither numerator nor denominator; their number is"
                  + " reported. What is still ongoing is in the denominator of completed and broken"
                  + " off."),
          Words.WILSON,
          new Label(
              "NUSO:s uppföljning 2025; frågorna är inte publicerade och svarsalternativen våra.",
              "NUSO's follow-up of 2025; the questions are not published and the answers are ours."),
          List.of(
              new Label(
                  "Insatser och hänvisningar är två slag och läggs aldrig ihop.",
                  "Interventions and onward referrals are two kinds and never added together."),
              new Label(
                  "En insats som påbörjats under utredningen och gått vidare räknas som insats efter"
                      + " den.",
                  "An intervention that started during the investigation and went on counts as one"
                      + " after it."),
              new Label(
                  "Länkade poster är lokala data; de som inte kunde kopplas är inte slumpmässiga.",
                  "Linked records are local data; those that could not be joined are not random."),
              Words.NO_CAUSE));

  public FollowUpCourse {
    interventions = List.copyOf(interventions);
    referrals = List.copyOf(referrals);
    Objects.requireNonNull(allInterventions, "allInterventions");
    Objects.requireNonNull(allReferrals, "allReferrals");
    Objects.requireNonNull(followedUp, "followedUp");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * What became of the interventions of a level.
   *
   * @param level the level
   * @param begun the share begun
   * @param completed of those whose status is given, the share completed
   * @param brokenOff of those whose status is given, the share broken off
   */
  public record Course(Level level, Proportion begun, Proportion completed, Proportion brokenOff) {
    private static Course of(Level level, List<InterventionFollowUp> interventions) {
      return new Course(
          level,
          FollowUpIndicators.STARTED.of(interventions),
          FollowUpIndicators.COMPLETED.of(interventions),
          FollowUpIndicators.BROKEN_OFF.of(interventions));
    }
  }

  /**
   * What became of the onward referrals of a level, each a share of those whose result is known.
   *
   * @param level the level
   * @param reached the share with contact made
   * @param waiting the share that waits for contact
   * @param declined the share that the family declined
   * @param notAccepted the share that the receiver did not accept
   */
  public record Reach(
      Level level,
      Proportion reached,
      Proportion waiting,
      Proportion declined,
      Proportion notAccepted) {
    private static Reach of(Level level, List<InterventionFollowUp> referrals) {
      return new Reach(
          level,
          FollowUpIndicators.REFERRAL_REACHED.of(referrals),
          FollowUpIndicators.REFERRAL_WAITING.of(referrals),
          FollowUpIndicators.REFERRAL_DECLINED.of(referrals),
          FollowUpIndicators.REFERRAL_NOT_ACCEPTED.of(referrals));
    }
  }

  /**
   * What became of interventions and onward referrals, by intervention and by referral.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param followUps the follow-ups; read once
   */
  public static FollowUpCourse of(Iterable<InterventionFollowUp> followUps) {
    Parts parts = new Parts(FollowUpDimensions.INTERVENTION, FollowUpDimensions.ONWARD_REFERRAL);
    for (InterventionFollowUp followUp : followUps) {
      parts.add(
          followUp,
          FollowUpDimensions.INTERVENTION.of(followUp),
          FollowUpDimensions.ONWARD_REFERRAL.of(followUp));
    }
    return parts.course(null, Proportion.EMPTY);
  }

  /**
   * What became of the interventions and referrals of linked investigations, by a profile.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param cases the investigations with their follow-ups; read once
   * @param profile the profile, or any other dimension of the investigation
   */
  public static FollowUpCourse of(
      Iterable<LinkedCase> cases, Dimension<? super Investigation> profile) {
    Parts parts = new Parts(profile, profile);
    long joined = 0;
    long expected = 0;
    long unknown = 0;
    for (LinkedCase linked : cases) {
      List<Level> levels = profile.of(linked.investigation());
      linked.followUps().forEach(followUp -> parts.add(followUp, levels, levels));
      switch (hasMeasure(linked.investigation())) {
        case YES -> {
          expected++;
          joined += linked.followUps().isEmpty() ? 0 : 1;
        }
        case MISSING -> unknown++;
        case NO, OUTSIDE -> {}
      }
    }
    return parts.course(profile.label(), new Proportion(joined, expected, unknown));
  }

  private static Answer hasMeasure(Investigation investigation) {
    Answer decided = Indicators.INTERVENTION_DECIDED.answerOf(investigation);
    Answer referred = Indicators.ONWARD_REFERRAL_MADE.answerOf(investigation);
    if (decided == Answer.YES || referred == Answer.YES) {
      return Answer.YES;
    }
    return decided == Answer.NO && referred == Answer.NO ? Answer.NO : Answer.MISSING;
  }

  /** The follow-ups of each kind, level by level. */
  private static final class Parts {
    private final Map<Level, List<InterventionFollowUp>> interventions;
    private final Map<Level, List<InterventionFollowUp>> referrals;
    private final List<InterventionFollowUp> all = new ArrayList<>();
    private final List<InterventionFollowUp> allInterventions = new ArrayList<>();
    private final List<InterventionFollowUp> allReferrals = new ArrayList<>();

    Parts(Dimension<?> ofInterventions, Dimension<?> ofReferrals) {
      interventions = parts(ofInterventions);
      referrals = parts(ofReferrals);
    }

    private static Map<Level, List<InterventionFollowUp>> parts(Dimension<?> dimension) {
      Map<Level, List<InterventionFollowUp>> parts = new LinkedHashMap<>();
      dimension.levels().forEach(level -> parts.put(level, new ArrayList<>()));
      parts.put(Level.NOT_ANSWERED, new ArrayList<>());
      return parts;
    }

    void add(InterventionFollowUp followUp, List<Level> intervention, List<Level> referral) {
      all.add(followUp);
      boolean isIntervention = followUp.intervention() != null;
      if (isIntervention == (followUp.onwardReferral() != null)) {
        return;
      }
      (isIntervention ? allInterventions : allReferrals).add(followUp);
      List<Level> levels = isIntervention ? intervention : referral;
      (levels.isEmpty() ? List.of(Level.NOT_ANSWERED) : levels)
          .forEach(
              level ->
                  Objects.requireNonNull((isIntervention ? interventions : referrals).get(level))
                      .add(followUp));
    }

    FollowUpCourse course(@Nullable Label by, Proportion followedUp) {
      return new FollowUpCourse(
          by,
          each(interventions, Course::of),
          Course.of(Level.ALL, allInterventions),
          each(referrals, Reach::of),
          Reach.of(Level.ALL, allReferrals),
          all.size() - allInterventions.size() - allReferrals.size(),
          followedUp,
          Basis.of(all, FollowUpDimensions.MEASURE));
    }

    private static <T> List<T> each(
        Map<Level, List<InterventionFollowUp>> parts,
        BiFunction<Level, List<InterventionFollowUp>, T> course) {
      return parts.entrySet().stream()
          .filter(part -> !part.getValue().isEmpty())
          .map(part -> course.apply(part.getKey(), part.getValue()))
          .toList();
    }
  }

  @Override
  public Label title() {
    return by == null ? WHAT_BECAME_OF_INTERVENTIONS_AND : TITLE_BY.with("by", by);
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(head(INTERVENTIONS)),
        Sheet.of(BEGUN, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING),
        Sheet.of(COMPLETED),
        Sheet.of(BROKEN_OFF),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    interventions.forEach(course -> add(sheet, course));
    add(sheet, allInterventions);
    sheet.table(
        Sheet.words(head(ONWARD_REFERRALS)),
        Sheet.of(CONTACT_MADE, Look.WITH_INTERVAL),
        Sheet.of(WAITING),
        Sheet.of(DECLINED),
        Sheet.of(NOT_ACCEPTED),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    referrals.forEach(reach -> add(sheet, reach));
    add(sheet, allReferrals);
    if (neither > 0) {
      sheet.note(NEITHER_OR_BOTH_OF_INTERVENTION.with("number", neither));
    }
    if (followedUp.n() + followedUp.missing() > 0) {
      sheet.note(
          INVESTIGATIONS_WITH_AN_INTERVENTION_OR.with(
              Map.of(
                  "share",
                  followedUp.share(),
                  "n",
                  followedUp.n(),
                  "missing",
                  followedUp.missing())));
    }
    return sheet.document();
  }

  private Label head(Label kind) {
    return by == null ? kind : KIND_BY.with(Map.of("kind", kind, "by", by));
  }

  private void add(Sheet sheet, Course course) {
    sheet.row(
        Sheet.level(course.level(), interventions.stream().map(Course::level).toList()),
        course.begun().cell(),
        Cell.count(course.begun().n()),
        Cell.count(course.begun().missing()),
        course.completed().cell(),
        course.brokenOff().cell(),
        Cell.count(course.completed().n()),
        Cell.count(course.completed().missing()));
  }

  private void add(Sheet sheet, Reach reach) {
    sheet.row(
        Sheet.level(reach.level(), referrals.stream().map(Reach::level).toList()),
        reach.reached().cell(),
        reach.waiting().cell(),
        reach.declined().cell(),
        reach.notAccepted().cell(),
        Cell.count(reach.reached().n()),
        Cell.count(reach.reached().missing()));
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
