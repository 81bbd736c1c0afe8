package se.nuso.actualisation;

import java.time.LocalDate;
import java.util.Set;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.identity.SerialNumber;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Participant;
import se.nuso.rule.Field;

/** The variables of {@link Actualisation} as typed fields, for rules: ours and a user's own. */
public final class ActualisationFields {
  public static final Field<Actualisation, CollectionRound> ROUND =
      Field.of("round", Actualisation::round);
  public static final Field<Actualisation, CollectionMode> MODE =
      Field.of("mode", Actualisation::mode);
  public static final Field<Actualisation, RecordOrigin> ORIGIN =
      Field.of("origin", Actualisation::origin);
  public static final Field<Actualisation, SerialNumber> SERIAL_NUMBER =
      Field.of("serialNumber", Actualisation::serialNumber);
  public static final Field<Actualisation, Participant> PARTICIPANT =
      Field.of("participant", Actualisation::participant);
  public static final Field<Actualisation, LegalSex> LEGAL_SEX =
      Field.of("legalSex", Actualisation::legalSex);
  public static final Field<Actualisation, Integer> AGE = Field.of("age", Actualisation::age);
  public static final Field<Actualisation, ActualisationType> TYPE =
      Field.of("type", Actualisation::type);
  public static final Field<Actualisation, Set<ActualisationReason>> REASONS =
      Field.of("reasons", Actualisation::reasons);
  public static final Field<Actualisation, ActualisationDecision> DECISION =
      Field.of("decision", Actualisation::decision);
  public static final Field<Actualisation, SerialNumber> CASE_REFERENCE =
      Field.of("caseReference", Actualisation::caseReference);
  public static final Field<Actualisation, ReporterType> REPORTER =
      Field.of("reporter", Actualisation::reporter);
  public static final Field<Actualisation, LocalDate> RECEIVED =
      Field.of("received", Actualisation::received);
  public static final Field<Actualisation, LocalDate> DECIDED =
      Field.of("decided", Actualisation::decided);

  private ActualisationFields() {}
}
