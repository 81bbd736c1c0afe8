package se.nuso.stats.analysis;

import static se.nuso.stats.analysis.Words.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nuso.codebook.Label;
import se.nuso.codebook.Language;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Answer;
import se.nuso.stats.Dimension;
import se.nuso.stats.FollowUpDimensions;
import se.nuso.stats.FollowUpIndicators;
import se.nuso.stats.Indicators;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.flow.LinkedCase;

/**
 * What became of interventions and onward referrals: begun, completed, broken off, referral
 * reached; by measure, or by the profile of the investigation where records are linked.
 *
 * @param dimension what they are told by
 * @param levels each level, those without an answer last
 * @param all all measures
 * @param followedUp of linked investigations with a measure decided or a referral made, the share
 *     with a follow-up joined; nothing counted where records are not linked
 * @param basis the measures
 */
public record FollowUpCourse(
    Label dimension, List<Course> levels, Course all, Proportion followedUp, Basis basis)
    implements Analysis {
  private static final MethodNote METHOD =
      new MethodNote(
          text(
              "Åtgärden (insats eller hänvisning); en utredning har en post för varje.",
              "The measure (intervention or onward referral); an investigation has a record for"
                  + " each."),
          text(
              "Andelen påbörjade, avslutade och avbrutna åtgärder, och andelen hänvisningar som nått"
                  + " fram.",
              "The share of measures begun, completed and broken off, and the share of onward referrals"
                  + " that reached."),
          text(
              "Påbörjade; med läget avslutad respektive avbruten; hänvisningar med etablerad kontakt.",
              "Begun; with status completed or broken off; referrals with contact made."),
          text(
              "Åtgärder där det är känt om de påbörjats; åtgärder med angivet läge; hänvisningar med"
                  + " känt resultat.",
              "Measures known to be begun or not; measures whose status is given; referrals whose result"
                  + " is known."),
          text(
              "Okänt och obesvarat står varken i täljare eller nämnare; antalet redovisas. Det som"
                  + " fortfarande pågår ingår i nämnaren för avslutade och avbrutna.",
              "Not known and not answered are in neither numerator nor denominator; their number is"
                  + " told. What is still ongoing is in the denominator of completed and broken off."),
          Words.WILSON,
          text(
              "NUSO:s uppföljning 2025; frågorna är inte publicerade och svarsalternativen våra.",
              "NUSO's follow-up of 2025; the questions are not published and the answers are ours."),
          List.of(
              text(
                  "En insats som påbörjats under utredningen och gått vidare räknas som insats efter"
                      + " den.",
                  "A measure that started during the investigation and went on counts as one after it."),
              text(
                  "Länkade poster är lokala data; de som inte kunde kopplas är inte slumpmässiga.",
                  "Linked records are local data; those that could not be joined are not random."),
              Words.NO_CAUSE));

  public FollowUpCourse {
    levels = List.copyOf(levels);
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(all, "all");
    Objects.requireNonNull(followedUp, "followedUp");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * What became of the measures of a level.
   *
   * @param level the level
   * @param begun the share begun
   * @param completed of those whose status is given, the share completed
   * @param brokenOff of those whose status is given, the share broken off
   * @param reached of onward referrals, the share that reached
   */
  public record Course(
      Level level,
      Proportion begun,
      Proportion completed,
      Proportion brokenOff,
      Proportion reached) {
    private static Course of(Level level, List<InterventionFollowUp> measures) {
      return new Course(
          level,
          FollowUpIndicators.STARTED.of(measures),
          FollowUpIndicators.COMPLETED.of(measures),
          FollowUpIndicators.BROKEN_OFF.of(measures),
          FollowUpIndicators.REFERRAL_REACHED.of(measures));
    }
  }

  /**
   * What became of measures, by intervention and referral.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param followUps the follow-ups; read once
   */
  public static FollowUpCourse of(Iterable<InterventionFollowUp> followUps) {
    Map<Level, List<InterventionFollowUp>> parts = parts(FollowUpDimensions.MEASURE);
    List<InterventionFollowUp> all = new ArrayList<>();
    for (InterventionFollowUp followUp : followUps) {
      all.add(followUp);
      add(parts, FollowUpDimensions.MEASURE.of(followUp), followUp);
    }
    return of(FollowUpDimensions.MEASURE.label(), parts, all, Proportion.EMPTY);
  }

  /**
   * What became of the measures of linked investigations, by a profile.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param cases the investigations with their follow-ups; read once
   * @param profile the profile, or any other dimension of the investigation
   */
  public static FollowUpCourse of(Iterable<LinkedCase> cases, Dimension<Investigation> profile) {
    Map<Level, List<InterventionFollowUp>> parts = parts(profile);
    List<InterventionFollowUp> all = new ArrayList<>();
    long joined = 0;
    long expected = 0;
    long unknown = 0;
    for (LinkedCase linked : cases) {
      for (InterventionFollowUp followUp : linked.followUps()) {
        all.add(followUp);
        add(parts, profile.of(linked.investigation()), followUp);
      }
      switch (hasMeasure(linked.investigation())) {
        case YES -> {
          expected++;
          joined += linked.followUps().isEmpty() ? 0 : 1;
        }
        case MISSING -> unknown++;
        case NO, OUTSIDE -> {}
      }
    }
    return of(profile.label(), parts, all, new Proportion(joined, expected, unknown));
  }

  private static Answer hasMeasure(Investigation investigation) {
    Answer decided = Indicators.INTERVENTION_DECIDED.answerOf(investigation);
    Answer referred = Indicators.ONWARD_REFERRAL_MADE.answerOf(investigation);
    if (decided == Answer.YES || referred == Answer.YES) {
      return Answer.YES;
    }
    return decided == Answer.NO && referred == Answer.NO ? Answer.NO : Answer.MISSING;
  }

  private static Map<Level, List<InterventionFollowUp>> parts(Dimension<?> dimension) {
    Map<Level, List<InterventionFollowUp>> parts = new LinkedHashMap<>();
    dimension.levels().forEach(level -> parts.put(level, new ArrayList<>()));
    parts.put(Level.NOT_ANSWERED, new ArrayList<>());
    return parts;
  }

  private static void add(
      Map<Level, List<InterventionFollowUp>> parts,
      List<Level> levels,
      InterventionFollowUp followUp) {
    (levels.isEmpty() ? List.of(Level.NOT_ANSWERED) : levels)
        .forEach(level -> Objects.requireNonNull(parts.get(level)).add(followUp));
  }

  private static FollowUpCourse of(
      Label dimension,
      Map<Level, List<InterventionFollowUp>> parts,
      List<InterventionFollowUp> all,
      Proportion followedUp) {
    return new FollowUpCourse(
        dimension,
        parts.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(part -> Course.of(part.getKey(), part.getValue()))
            .toList(),
        Course.of(Level.ALL, all),
        followedUp,
        Basis.of(all, FollowUpDimensions.MEASURE));
  }

  @Override
  public Label title() {
    return text(
        "Vad som blev av insatser och hänvisningar efter " + dimension.sv(),
        "What became of interventions and referrals by " + dimension.en());
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public String toString(Language language) {
    Sheet sheet = new Sheet(this, language);
    sheet.table(
        1,
        dimension,
        text("Påbörjade", "Begun"),
        Words.N,
        Words.MISSING,
        text("Avslutade", "Completed"),
        text("Avbrutna", "Broken off"),
        Words.N,
        text("Nått fram", "Reached"),
        Words.N);
    levels.forEach(course -> add(sheet, course));
    add(sheet, all);
    if (followedUp.n() + followedUp.missing() > 0) {
      sheet.line(
          text(
              "Utredningar med insats eller hänvisning som har en kopplad uppföljning: "
                  + sheet.share(followedUp)
                  + " av "
                  + followedUp.n()
                  + ".",
              "Investigations with a measure or referral that have a follow-up joined: "
                  + sheet.share(followedUp)
                  + " of "
                  + followedUp.n()
                  + "."));
    }
    return sheet.text();
  }

  private void add(Sheet sheet, Course course) {
    sheet.row(
        sheet.level(course.level(), levels.stream().map(Course::level).toList()),
        sheet.cell(course.begun()),
        sheet.count(course.begun().n()),
        sheet.count(course.begun().missing()),
        sheet.share(course.completed()),
        sheet.share(course.brokenOff()),
        sheet.count(course.completed().n()),
        sheet.share(course.reached()),
        sheet.count(course.reached().n()));
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
