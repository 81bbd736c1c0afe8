package se.nuso.analysis.indicator;

import static se.nuso.analysis.indicator.Wording.NEED_PRINCIPLE;
import static se.nuso.analysis.indicator.Wording.RESPONSIVITY_PRINCIPLE;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.service.Collaboration;
import se.nuso.service.InterpreterUse;
import se.nuso.service.NonAssessedService;
import se.nuso.service.ServiceOutcome;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** The indicators of delstudie 2. */
public final class ServiceIndicators {
  private static final Label ANSWERED =
      new Label("Insatser där frågan är besvarad.", "Services for which the question is answered.");

  private static final Label CAVEAT =
      new Label(
          "Enheten är insatsen, varken barnet eller omsorgspersonen.",
          "The unit is the service, neither the child nor the carer.");

  /** Share of services given in collaboration (<i>samverkan</i>). */
  public static final Indicator<NonAssessedService> IN_COLLABORATION =
      indicator(
          new Label("I samverkan med annan aktör", "In collaboration with another actor"),
          new Label(
              "Andel insatser som ges i samverkan.", "Share of services given in collaboration."),
          new Label("Minst en aktör.", "At least one actor."),
          RESPONSIVITY_PRINCIPLE,
          r -> Answered.atLeast(1, r.collaborations(), Collaboration.NONE));

  /** Share of services with an interpreter (<i>tolk</i>). */
  public static final Indicator<NonAssessedService> WITH_INTERPRETER =
      indicator(
          new Label("Med tolk", "With an interpreter"),
          new Label("Andel insatser där tolk används.", "Share of services with an interpreter."),
          new Label("Tolk används.", "An interpreter is used."),
          RESPONSIVITY_PRINCIPLE,
          r -> Answered.with(r.interpreter(), use -> use == InterpreterUse.USED));

  /** Share of services that resulted in an application or a report of concern. */
  public static final Indicator<NonAssessedService> LED_TO_ACTUALISATION =
      indicator(
          new Label("Ledde till ansökan eller anmälan", "Led to an application or a report"),
          new Label(
              "Andel insatser som resulterat i ansökan eller anmälan.",
              "Share of services that resulted in an application or a report of concern."),
          new Label("Ansökan eller anmälan.", "An application or a report of concern."),
          NEED_PRINCIPLE,
          r ->
              r.outcomes().isEmpty()
                  ? null
                  : r.outcomes().contains(ServiceOutcome.APPLICATION)
                      || r.outcomes().contains(ServiceOutcome.REPORT_OF_CONCERN));

  private ServiceIndicators() {}

  private static Indicator<NonAssessedService> indicator(
      Label label,
      Label definition,
      Label numerator,
      Label bearing,
      Function<? super NonAssessedService, ? extends @Nullable Boolean> answer) {
    return Indicator.<NonAssessedService>of(
        label, new Explanation(definition, numerator, ANSWERED, CAVEAT, bearing), answer);
  }
}
