package se.nuso.analysis.indicator;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.actualisation.ActualisationReason;
import se.nuso.actualisation.ActualisationReasonGroup;
import se.nuso.codebook.Code;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/** The dimensions of delstudie 3: what actualisations are counted by. */
public final class ActualisationDimensions {
  private ActualisationDimensions() {}

  /** Legal sex (<i>juridiskt kön</i>). */
  public static final Dimension<Actualisation> SEX =
      single("Juridiskt kön", "Legal sex", LegalSex.class, Actualisation::legalSex);

  /** Age group (<i>åldersgrupp</i>); an age outside 0–17 counts as not answered. */
  public static final Dimension<Actualisation> AGE_GROUP =
      single(
          "Åldersgrupp",
          "Age group",
          AgeGroup.class,
          r -> r.age() == null ? null : AgeGroup.of(r.age()).orElse(null));

  /** Actualisation type (<i>aktualiseringssätt</i>). */
  public static final Dimension<Actualisation> TYPE =
      single(
          "Aktualiseringssätt", "Actualisation type", ActualisationType.class, Actualisation::type);

  /** Reason (<i>anledning</i>); several may be given. */
  public static final Dimension<Actualisation> REASON =
      Dimension.<Actualisation, ActualisationReason>several(
          new Label("Anledning till aktualiseringen", "Reason for the actualisation"),
          ActualisationReason.class,
          Actualisation::reasons);

  /** Group of reasons (<i>orsaksgrupp</i>); several may be given. */
  public static final Dimension<Actualisation> REASON_GROUP =
      Dimension.<Actualisation>several(
          new Label("Orsaksgrupp", "Group of reasons"),
          Stream.of(ActualisationReasonGroup.values()).map(Level::of).toList(),
          r -> r.reasons().stream().mapToInt(reason -> reason.group().ordinal()).distinct());

  /** Decision (<i>beslut</i>). */
  public static final Dimension<Actualisation> DECISION =
      single("Beslut", "Decision", ActualisationDecision.class, Actualisation::decision);

  private static <E extends Enum<E> & Code> Dimension<Actualisation> single(
      String sv,
      String en,
      Class<E> list,
      Function<? super Actualisation, ? extends @Nullable E> answer) {
    return Dimension.<Actualisation, E>of(new Label(sv, en), list, answer);
  }
}
