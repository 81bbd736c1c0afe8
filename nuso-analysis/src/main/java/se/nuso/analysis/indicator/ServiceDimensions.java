package se.nuso.analysis.indicator;

import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.service.CarerSex;
import se.nuso.service.Collaboration;
import se.nuso.service.InterpreterUse;
import se.nuso.service.NonAssessedService;
import se.nuso.service.ServiceCategory;
import se.nuso.service.ServiceLanguage;
import se.nuso.service.ServiceOutcome;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/** The dimensions of delstudie 2: what services without needs assessment are counted by. */
public final class ServiceDimensions {
  private static final CollectionWindow WINDOW =
      CollectionRound.CHILDREN_2024.window(SubStudy.NON_ASSESSED_SERVICES).orElseThrow();

  private ServiceDimensions() {}

  /** Type of service (<i>typ av insats</i>). */
  public static final Dimension<NonAssessedService> CATEGORY =
      single(
          "Typ av insats", "Type of service", ServiceCategory.class, NonAssessedService::category);

  /** Age group of the child (<i>åldersgrupp</i>); an age outside 0–17 counts as not answered. */
  public static final Dimension<NonAssessedService> AGE_GROUP =
      single(
          "Barnets åldersgrupp",
          "Age group of the child",
          AgeGroup.class,
          r -> r.childAge() == null ? null : AgeGroup.of(r.childAge()).orElse(null));

  /** Sex of the child (<i>barnets kön</i>). */
  public static final Dimension<NonAssessedService> SEX =
      single("Barnets kön", "Sex of the child", LegalSex.class, NonAssessedService::childSex);

  /** Sex of the carers (<i>omsorgspersoners kön</i>); several may be given. */
  public static final Dimension<NonAssessedService> CARER_SEX =
      several(
          "Omsorgspersoners kön",
          "Sex of the carers",
          CarerSex.class,
          NonAssessedService::carerSexes);

  /**
   * Month of start (<i>månad</i>) in the first round; a month outside it counts as not answered.
   */
  public static final Dimension<NonAssessedService> MONTH =
      Dimension.<NonAssessedService>ofLevels(
          new Label("Månad då insatsen påbörjades", "Month the service started"),
          Stream.iterate(YearMonth.from(WINDOW.first()), month -> month.plusMonths(1))
              .limit(position(YearMonth.from(WINDOW.last())) + 1L)
              .map(
                  month ->
                      new Level(month.toString(), new Label(month.toString(), month.toString())))
              .toList(),
          r -> r.startMonth() == null || outside(r.startMonth()) ? -1 : position(r.startMonth()));

  /** Collaboration (<i>samverkan</i>); several may be given. */
  public static final Dimension<NonAssessedService> COLLABORATION =
      several(
          "Samverkan", "Collaboration", Collaboration.class, NonAssessedService::collaborations);

  /** Interpreter (<i>tolk</i>). */
  public static final Dimension<NonAssessedService> INTERPRETER =
      single(
          "Tolk används",
          "Interpreter used",
          InterpreterUse.class,
          NonAssessedService::interpreter);

  /** Language of the service (<i>språk</i>). */
  public static final Dimension<NonAssessedService> LANGUAGE =
      single("Språk", "Language", ServiceLanguage.class, NonAssessedService::language);

  /** Result (<i>vad insatsen resulterat i</i>); several may be given. */
  public static final Dimension<NonAssessedService> OUTCOME =
      several(
          "Vad insatsen resulterat i",
          "Result of the service",
          ServiceOutcome.class,
          NonAssessedService::outcomes);

  private static <E extends Enum<E> & Code> Dimension<NonAssessedService> single(
      String sv,
      String en,
      Class<E> list,
      Function<? super NonAssessedService, ? extends @Nullable E> answer) {
    return Dimension.<NonAssessedService, E>of(new Label(sv, en), list, answer);
  }

  private static <E extends Enum<E> & Code> Dimension<NonAssessedService> several(
      String sv,
      String en,
      Class<E> list,
      Function<? super NonAssessedService, ? extends Set<E>> answers) {
    return Dimension.<NonAssessedService, E>several(new Label(sv, en), list, answers);
  }

  private static int position(YearMonth month) {
    YearMonth first = YearMonth.from(WINDOW.first());
    return (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
  }

  private static boolean outside(YearMonth month) {
    return position(month) < 0 || month.isAfter(YearMonth.from(WINDOW.last()));
  }
}
