package se.nuso.analysis.indicator;

import static se.nuso.analysis.indicator.Wording.ANSWERED;
import static se.nuso.analysis.indicator.Wording.BREADTH_OF_BASIS;
import static se.nuso.analysis.indicator.Wording.PARTICIPATION;
import static se.nuso.analysis.indicator.Wording.indicator;

import org.jspecify.annotations.Nullable;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.InstrumentUse;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationProcess;
import se.nuso.investigation.Observation;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/**
 * How the investigation was carried out: talks, participation, observation, information from
 * others.
 */
final class ProcessIndicators {
  private static final Label INFORMATION_CAVEAT =
      new Label(
          "Räknas bara när information kom tillbaka; att ingen kom betyder inte att ingen"
              + " efterfrågades.",
          "Counts only when information came back; that none came does not mean that none was asked"
              + " for.");

  private static final Label PARTICIPATION_CAVEAT =
      new Label(
          "Dokumenterat deltagande är inte detsamma som inflytande. Små barn deltar sällan i"
              + " samtal: läs efter ålder.",
          "Documented participation is not the same as influence. Young children seldom take part"
              + " in talks: read it by age.");

  static final Indicator<Investigation> INFORMATION_FROM_OTHERS =
      indicator(
          new Label("Information från annan kompetens", "Information from another competence"),
          new Explanation(
              new Label(
                  "Andel utredningar där information kom från minst en annan kompetens.",
                  "Share of investigations in which information came from at least one other"
                      + " competence."),
              new Label(
                  "Minst en av pedagogisk, medicinsk, psykosocial och psykologisk kompetens.",
                  "At least one of pedagogical, medical, psychosocial and psychological"
                      + " competence."),
              ANSWERED,
              INFORMATION_CAVEAT,
              BREADTH_OF_BASIS),
          r -> Answered.atLeast(1, r.process().competences(), Competence.NONE));

  static final Indicator<Investigation> TWO_OR_MORE_COMPETENCES =
      indicator(
          new Label(
              "Information från två eller flera kompetenser",
              "Information from two or more competences"),
          new Explanation(
              new Label(
                  "Andel utredningar där information kom från minst två andra kompetenser.",
                  "Share of investigations in which information came from at least two other"
                      + " competences."),
              new Label(
                  "Minst två av pedagogisk, medicinsk, psykosocial och psykologisk kompetens.",
                  "At least two of pedagogical, medical, psychosocial and psychological"
                      + " competence."),
              ANSWERED,
              INFORMATION_CAVEAT,
              BREADTH_OF_BASIS),
          r -> Answered.atLeast(2, r.process().competences(), Competence.NONE));

  static final Indicator<Investigation> INFORMATION_FROM_ORGANISATIONS =
      indicator(
          new Label("Information från annan verksamhet", "Information from another organisation"),
          new Explanation(
              new Label(
                  "Andel utredningar där information kom från minst en annan verksamhet.",
                  "Share of investigations in which information came from at least one other"
                      + " organisation."),
              new Label("Minst en verksamhet.", "At least one organisation."),
              ANSWERED,
              INFORMATION_CAVEAT,
              BREADTH_OF_BASIS),
          ProcessIndicators::fromOrganisations);

  static final Indicator<Investigation> CHILD_TOOK_PART =
      indicator(
          new Label("Barnet har deltagit i samtal", "The child took part in talks"),
          new Explanation(
              new Label(
                  "Andel utredningar där barnet har deltagit i samtal, enskilt eller tillsammans"
                      + " med annan.",
                  "Share of investigations in which the child took part in talks, individually or"
                      + " together with someone else."),
              new Label("Enskilt eller gemensamt samtal.", "An individual or a joint talk."),
              ANSWERED,
              PARTICIPATION_CAVEAT,
              PARTICIPATION),
          ProcessIndicators::tookPart);

  static final Indicator<Investigation> CHILD_HEARD_INDIVIDUALLY =
      indicator(
          new Label("Enskilt samtal med barnet", "Individual talk with the child"),
          new Explanation(
              new Label(
                  "Andel utredningar med minst ett enskilt samtal med barnet.",
                  "Share of investigations with at least one individual talk with the child."),
              new Label("Enskilt samtal.", "An individual talk."),
              ANSWERED,
              PARTICIPATION_CAVEAT,
              PARTICIPATION),
          r -> Answered.has(r.process().childTalks(), ChildTalk.INDIVIDUAL));

  static final Indicator<Investigation> WISHES_STATED =
      indicator(
          new Label("Barnet har fått framföra önskemål", "The child could state wishes"),
          new Explanation(
              new Label(
                  "Andel utredningar där det är dokumenterat att barnet fått framföra önskemål.",
                  "Share of investigations in which it is documented that the child could state"
                      + " wishes."),
              new Label("Barnet har fått framföra önskemål.", "The child could state wishes."),
              new Label(
                  "Utredningar där frågan är besvarad, även med att dokumentation saknas.",
                  "Investigations in which the question is answered, also with documentation"
                      + " missing."),
              new Label(
                  "Saknad dokumentation räknas som nej, så att andelen blir den som NUSO"
                      + " publicerat; den är en nedre gräns. Se dimensionen CHILD_WISHES för alla"
                      + " tre svaren.",
                  "Documentation missing counts as no, which gives the share that NUSO published;"
                      + " it is a lower bound. See the dimension CHILD_WISHES for all three"
                      + " answers."),
              PARTICIPATION),
          r -> Answered.with(r.process().childWishes(), wishes -> wishes == ChildWishes.STATED));

  static final Indicator<Investigation> GUARDIAN_TALKS_THREE_OR_MORE =
      indicator(
          new Label(
              "Tre eller fler samtal med vårdnadshavare", "Three or more talks with guardians"),
          new Explanation(
              new Label(
                  "Andel utredningar med minst tre samtal med vårdnadshavare.",
                  "Share of investigations with at least three talks with guardians."),
              new Label("Tre eller fler samtal.", "Three or more talks."),
              ANSWERED,
              new Label(
                  "Antalet samtal säger inget om deras innehåll. Bara gränsen vid tre är"
                      + " publicerad.",
                  "The number of talks says nothing of their content. Only the limit at three is"
                      + " published."),
              BREADTH_OF_BASIS),
          ProcessIndicators::threeTalks);

  static final Indicator<Investigation> OBSERVATION_MADE =
      indicator(
          new Label("Observation gjord", "Observation made"),
          new Explanation(
              new Label(
                  "Andel utredningar med minst en observation av barnet eller av barn och"
                      + " förälder.",
                  "Share of investigations with at least one observation of the child, or of child"
                      + " and parent."),
              new Label("En eller flera observationer.", "One or several observations."),
              ANSWERED,
              new Label(
                  "Vanligast med de yngsta barnen: läs efter ålder.",
                  "Most common with the youngest children: read it by age."),
              BREADTH_OF_BASIS),
          r -> Answered.with(r.process().observation(), made -> made != Observation.NONE));

  static final Indicator<Investigation> INSTRUMENT_USED =
      indicator(
          new Label("Bedömningsinstrument använt", "Assessment instrument used"),
          new Explanation(
              new Label(
                  "Andel utredningar där ett bedömningsinstrument har använts.",
                  "Share of investigations in which an assessment instrument was used."),
              new Label("Bedömningsinstrument har använts.", "An assessment instrument was used."),
              ANSWERED,
              new Label(
                  "Vilka instrument frågan avser är inte publicerat.",
                  "Which instruments are meant is not published."),
              BREADTH_OF_BASIS),
          r -> Answered.with(r.process().instrument(), use -> use == InstrumentUse.USED));

  static final Indicator<Investigation> COMBINED_ACTIVITIES =
      indicator(
          new Label(
              "Samtal med vårdnadshavare, barnets deltagande och information utifrån",
              "Talks with guardians, the child's participation and outside information"),
          new Explanation(
              new Label(
                  "Andel utredningar med alla tre: minst tre samtal med vårdnadshavare, barnet har"
                      + " deltagit i samtal, och information från annan verksamhet.",
                  "Share of investigations with all three: at least three talks with guardians, the"
                      + " child took part in talks, and information from another organisation."),
              new Label("Alla tre.", "All three."),
              new Label(
                  "Utredningar där alla tre frågorna är besvarade.",
                  "Investigations in which all three questions are answered."),
              new Label(
                  "Att flera samtal är minst tre är vår läsning. Små barn deltar sällan i samtal:"
                      + " läs efter ålder.",
                  "That several talks are at least three is our reading. Young children seldom take"
                      + " part in talks: read it by age."),
              BREADTH_OF_BASIS),
          r -> Answered.all(threeTalks(r), tookPart(r), fromOrganisations(r)));

  private ProcessIndicators() {}

  private static @Nullable Boolean tookPart(Investigation investigation) {
    return Answered.atLeast(1, investigation.process().childTalks(), ChildTalk.NONE);
  }

  private static @Nullable Boolean fromOrganisations(Investigation investigation) {
    return Answered.atLeast(
        1, investigation.process().informationSources(), InformationSource.NONE);
  }

  private static @Nullable Boolean threeTalks(Investigation investigation) {
    InvestigationProcess process = investigation.process();
    return Answered.with(process.guardianTalks(), talks -> talks == GuardianTalks.THREE_OR_MORE);
  }
}
