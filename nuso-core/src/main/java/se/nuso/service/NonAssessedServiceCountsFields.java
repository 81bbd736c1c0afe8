package se.nuso.service;

import java.time.YearMonth;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Participant;
import se.nuso.rule.Field;

/**
 * The variables of {@link NonAssessedServiceCounts} as typed fields, for rules: ours and a user's
 * own.
 */
public final class NonAssessedServiceCountsFields {
  public static final Field<NonAssessedServiceCounts, CollectionRound> ROUND =
      Field.of("round", NonAssessedServiceCounts::round);
  public static final Field<NonAssessedServiceCounts, CollectionMode> MODE =
      Field.of("mode", NonAssessedServiceCounts::mode);
  public static final Field<NonAssessedServiceCounts, RecordOrigin> ORIGIN =
      Field.of("origin", NonAssessedServiceCounts::origin);
  public static final Field<NonAssessedServiceCounts, Participant> PARTICIPANT =
      Field.of("participant", NonAssessedServiceCounts::participant);
  public static final Field<NonAssessedServiceCounts, ServiceCategory> CATEGORY =
      Field.of("category", NonAssessedServiceCounts::category);
  public static final Field<NonAssessedServiceCounts, AgeGroup> AGE_GROUP =
      Field.of("ageGroup", NonAssessedServiceCounts::ageGroup);
  public static final Field<NonAssessedServiceCounts, LegalSex> CHILD_SEX =
      Field.of("childSex", NonAssessedServiceCounts::childSex);
  public static final Field<NonAssessedServiceCounts, YearMonth> START_MONTH =
      Field.of("startMonth", NonAssessedServiceCounts::startMonth);
  public static final Field<NonAssessedServiceCounts, Integer> SERVICES =
      Field.of("services", NonAssessedServiceCounts::services);
  public static final Field<NonAssessedServiceCounts, Integer> CHILDREN =
      Field.of("children", NonAssessedServiceCounts::children);
  public static final Field<NonAssessedServiceCounts, Integer> CARERS =
      Field.of("carers", NonAssessedServiceCounts::carers);
  public static final Field<NonAssessedServiceCounts, Integer> WITH_INTERPRETER =
      Field.of("withInterpreter", NonAssessedServiceCounts::withInterpreter);

  private NonAssessedServiceCountsFields() {}
}
