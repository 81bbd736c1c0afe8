package se.nuso.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.intervention.Intervention;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.municipality.Participant;
import se.nuso.rule.Field;

/**
 * The variables of {@link NonAssessedService} as typed fields, for rules: ours and a user's own.
 */
public final class NonAssessedServiceFields {
  public static final Field<NonAssessedService, CollectionRound> ROUND =
      Field.of("round", NonAssessedService::round);
  public static final Field<NonAssessedService, CollectionMode> MODE =
      Field.of("mode", NonAssessedService::mode);
  public static final Field<NonAssessedService, RecordOrigin> ORIGIN =
      Field.of("origin", NonAssessedService::origin);
  public static final Field<NonAssessedService, Participant> PARTICIPANT =
      Field.of("participant", NonAssessedService::participant);
  public static final Field<NonAssessedService, ServiceCategory> CATEGORY =
      Field.of("category", NonAssessedService::category);
  public static final Field<NonAssessedService, ProviderUnit> PROVIDER_UNIT =
      Field.of("providerUnit", NonAssessedService::providerUnit);
  public static final Field<NonAssessedService, Set<Collaboration>> COLLABORATIONS =
      Field.of("collaborations", NonAssessedService::collaborations);
  public static final Field<NonAssessedService, Integer> CHILD_AGE =
      Field.of("childAge", NonAssessedService::childAge);
  public static final Field<NonAssessedService, LegalSex> CHILD_SEX =
      Field.of("childSex", NonAssessedService::childSex);
  public static final Field<NonAssessedService, LivingSituation> CHILD_LIVING_SITUATION =
      Field.of("childLivingSituation", NonAssessedService::childLivingSituation);
  public static final Field<NonAssessedService, Set<CarerSex>> CARER_SEXES =
      Field.of("carerSexes", NonAssessedService::carerSexes);
  public static final Field<NonAssessedService, YearMonth> START_MONTH =
      Field.of("startMonth", NonAssessedService::startMonth);
  public static final Field<NonAssessedService, InterpreterUse> INTERPRETER =
      Field.of("interpreter", NonAssessedService::interpreter);
  public static final Field<NonAssessedService, ServiceLanguage> LANGUAGE =
      Field.of("language", NonAssessedService::language);
  public static final Field<NonAssessedService, Set<ServiceOutcome>> OUTCOMES =
      Field.of("outcomes", NonAssessedService::outcomes);
  public static final Field<NonAssessedService, LocalDate> STARTED =
      Field.of("started", NonAssessedService::started);
  public static final Field<NonAssessedService, Intervention> LOCAL_INTERVENTION =
      Field.of("localIntervention", NonAssessedService::localIntervention);

  private NonAssessedServiceFields() {}
}
