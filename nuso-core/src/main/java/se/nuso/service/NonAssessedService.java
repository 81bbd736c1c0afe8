package se.nuso.service;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codes;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.Variable;
import se.nuso.intervention.Intervention;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.municipality.Participant;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.RulesHold;

/**
 * One started service without needs assessment (<i>icke biståndsprövad insats</i>), the unit of
 * delstudie 2. The unit is the service, neither the child nor the carer: a child may have several
 * services, and a service many children and carers. Services, children and carers are never added
 * together.
 *
 * <p>The aggregate route holds the same measures as sums: {@link NonAssessedServiceCounts}. The
 * canonical constructor is no part of the compatibility promise.
 *
 * @param round the collection round
 * @param mode how the record came to be
 * @param origin whether the record is real or synthetic; {@code REAL} unless said otherwise
 * @param participant the municipality or city district; null when not answered
 * @param category the type of service; null when not answered
 * @param providerUnit the unit that gives the service; null when not answered
 * @param collaborations with whom the service is given; empty when not answered
 * @param childAge the child's age in whole years; null when not answered
 * @param childSex the child's sex; null when not answered
 * @param childLivingSituation whom the child lives with; null when not answered
 * @param carerSexes the sexes of the carers who take part; empty when not answered
 * @param startMonth the month the service started; null when not answered
 * @param interpreter whether an interpreter is used; null when not answered
 * @param language the language of the service; null when not answered
 * @param outcomes what the service resulted in; empty when not answered
 * @param started the day the service started; null when not answered
 * @param localIntervention the needs-assessed intervention that the municipality's own name of the
 *     service stands for, if any; null when not answered
 */
@RulesHold(NonAssessedServiceRuleSet.class)
public record NonAssessedService(
    @Variable(
            sv = "Insamlingsomgång",
            en = "Collection round",
            from = PROVISIONAL,
            source = "Our code for NUSO's first round",
            required = true)
        @Nullable CollectionRound round,
    @Variable(
            sv = "Insamlingssätt",
            en = "Collection mode",
            from = PROVISIONAL,
            source = "Our variable: hand-coded answers and extracts are not comparable",
            required = true)
        @Nullable CollectionMode mode,
    @Variable(
            sv = "Verklig eller syntetisk",
            en = "Real or synthetic",
            from = PROVISIONAL,
            source = "Our variable")
        RecordOrigin origin,
    @Variable(
            sv = "Kommun eller stadsdel",
            en = "Municipality or district",
            from = NUSO,
            source = "SKR page delstudie 2",
            required = true)
        @Nullable Participant participant,
    @Variable(
            sv = "Typ av insats",
            en = "Type of service",
            from = NUSO,
            source = "SKR page delstudie 2")
        @Nullable ServiceCategory category,
    @Variable(
            sv = "Verksamhet som ger insatsen",
            en = "Providing unit",
            from = NUSO,
            source = "SKR page delstudie 2; the options are ours")
        @Nullable ProviderUnit providerUnit,
    @Variable(
            sv = "Samverkan med annan aktör",
            en = "Collaboration with another actor",
            from = NUSO,
            source = "SKR page delstudie 2; the options are ours")
        Set<Collaboration> collaborations,
    @Variable(
            sv = "Barnets ålder",
            en = "Age of the child",
            from = NUSO,
            source = "SKR page delstudie 2",
            unit = "years")
        @Nullable Integer childAge,
    @Variable(
            sv = "Barnets kön",
            en = "Sex of the child",
            from = NUSO,
            source = "SKR page delstudie 2")
        @Nullable LegalSex childSex,
    @Variable(
            sv = "Barnets boendesituation",
            en = "Living situation of the child",
            from = NUSO,
            source =
                "SKR page delstudie 2; the options of delstudie 1 stand in for those not public")
        @Nullable LivingSituation childLivingSituation,
    @Variable(
            sv = "Omsorgspersoners kön",
            en = "Sex of the carers",
            from = NUSO,
            source = "SKR page delstudie 2; the options are ours")
        Set<CarerSex> carerSexes,
    @Variable(
            sv = "Månad då insatsen påbörjades",
            en = "Month the service started",
            from = NUSO,
            source = "SKR page delstudie 2; 2024-04 to 2024-10")
        @Nullable YearMonth startMonth,
    @Variable(
            sv = "Tolk används",
            en = "Interpreter used",
            from = NUSO,
            source = "SKR page delstudie 2; the options are ours")
        @Nullable InterpreterUse interpreter,
    @Variable(
            sv = "Språk",
            en = "Language",
            from = PROVISIONAL,
            source = "SKR presentation 2024 has a chart Språk without data; the options are ours")
        @Nullable ServiceLanguage language,
    @Variable(
            sv = "Vad insatsen resulterat i",
            en = "Result of the service",
            from = NUSO,
            source = "SKR page delstudie 2")
        Set<ServiceOutcome> outcomes,
    @Variable(
            sv = "Insatsen påbörjades",
            en = "Service started on",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            local = true)
        @Nullable LocalDate started,
    @Variable(
            sv = "Motsvarande biståndsprövad insats",
            en = "Corresponding needs-assessed intervention",
            from = PROVISIONAL,
            source =
                "Our variable, for local checks: what the municipality's own name of the service stands for",
            local = true)
        @Nullable Intervention localIntervention)
    implements ParticipantRecord {
  public NonAssessedService {
    origin = Objects.requireNonNullElse(origin, RecordOrigin.REAL);
    collaborations = Codes.set(Collaboration.class, collaborations);
    carerSexes = Codes.set(CarerSex.class, carerSexes);
    outcomes = Codes.set(ServiceOutcome.class, outcomes);
  }

  /**
   * Starts a record of a round.
   *
   * @param round the collection round; never guessed
   */
  public static Builder builder(CollectionRound round) {
    return new Builder(Objects.requireNonNull(round, "round"));
  }

  /** A builder that starts from this record's answers. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Says which kind of record this is and none of its answers. */
  @Override
  public String toString() {
    return "NonAssessedService[round="
        + round
        + ", mode="
        + mode
        + ", origin="
        + origin
        + ", answers hidden]";
  }

  /** Builds the record; a question that is never touched stays unanswered. */
  public static final class Builder {
    private final @Nullable CollectionRound round;
    private @Nullable CollectionMode mode;
    private RecordOrigin origin = RecordOrigin.REAL;
    private @Nullable Participant participant;
    private @Nullable ServiceCategory category;
    private @Nullable ProviderUnit providerUnit;
    private final Set<Collaboration> collaborations = EnumSet.noneOf(Collaboration.class);
    private @Nullable Integer childAge;
    private @Nullable LegalSex childSex;
    private @Nullable LivingSituation childLivingSituation;
    private final Set<CarerSex> carerSexes = EnumSet.noneOf(CarerSex.class);
    private @Nullable YearMonth startMonth;
    private @Nullable InterpreterUse interpreter;
    private @Nullable ServiceLanguage language;
    private final Set<ServiceOutcome> outcomes = EnumSet.noneOf(ServiceOutcome.class);
    private @Nullable LocalDate started;
    private @Nullable Intervention localIntervention;

    private Builder(CollectionRound round) {
      this.round = round;
    }

    private Builder(NonAssessedService from) {
      this.round = from.round;
      this.mode = from.mode;
      this.origin = from.origin;
      this.participant = from.participant;
      this.category = from.category;
      this.providerUnit = from.providerUnit;
      collaborations.addAll(from.collaborations);
      this.childAge = from.childAge;
      this.childSex = from.childSex;
      this.childLivingSituation = from.childLivingSituation;
      carerSexes.addAll(from.carerSexes);
      this.startMonth = from.startMonth;
      this.interpreter = from.interpreter;
      this.language = from.language;
      outcomes.addAll(from.outcomes);
      this.started = from.started;
      this.localIntervention = from.localIntervention;
    }

    /** Collection mode (<i>insamlingssätt</i>); null for not answered. */
    public Builder mode(@Nullable CollectionMode mode) {
      this.mode = mode;
      return this;
    }

    /** Real or synthetic (<i>verklig eller syntetisk</i>); {@code REAL} unless said otherwise. */
    public Builder origin(RecordOrigin origin) {
      this.origin = origin;
      return this;
    }

    /** Municipality or district (<i>kommun eller stadsdel</i>); null for not answered. */
    public Builder participant(@Nullable Participant participant) {
      this.participant = participant;
      return this;
    }

    /** Type of service (<i>typ av insats</i>); null for not answered. */
    public Builder category(@Nullable ServiceCategory category) {
      this.category = category;
      return this;
    }

    /** Providing unit (<i>verksamhet som ger insatsen</i>); null for not answered. */
    public Builder providerUnit(@Nullable ProviderUnit providerUnit) {
      this.providerUnit = providerUnit;
      return this;
    }

    /**
     * Collaboration with another actor (<i>samverkan med annan aktör</i>): adds to what was given
     * before.
     */
    public Builder collaboration(Collaboration... given) {
      Codes.add(collaborations, "collaboration", given);
      return this;
    }

    /**
     * Collaboration with another actor (<i>samverkan med annan aktör</i>): replaces what was given
     * before.
     */
    public Builder collaborations(Set<Collaboration> given) {
      Codes.replace(collaborations, "collaborations", given);
      return this;
    }

    /** Age of the child (<i>barnets ålder</i>); null for not answered. */
    public Builder childAge(@Nullable Integer childAge) {
      this.childAge = childAge;
      return this;
    }

    /** Sex of the child (<i>barnets kön</i>); null for not answered. */
    public Builder childSex(@Nullable LegalSex childSex) {
      this.childSex = childSex;
      return this;
    }

    /** Living situation of the child (<i>barnets boendesituation</i>); null for not answered. */
    public Builder childLivingSituation(@Nullable LivingSituation childLivingSituation) {
      this.childLivingSituation = childLivingSituation;
      return this;
    }

    /** Sex of the carers (<i>omsorgspersoners kön</i>): adds to what was given before. */
    public Builder carerSex(CarerSex... given) {
      Codes.add(carerSexes, "carerSex", given);
      return this;
    }

    /** Sex of the carers (<i>omsorgspersoners kön</i>): replaces what was given before. */
    public Builder carerSexes(Set<CarerSex> given) {
      Codes.replace(carerSexes, "carerSexes", given);
      return this;
    }

    /** Month the service started (<i>månad då insatsen påbörjades</i>); null for not answered. */
    public Builder startMonth(@Nullable YearMonth startMonth) {
      this.startMonth = startMonth;
      return this;
    }

    /** Interpreter used (<i>tolk används</i>); null for not answered. */
    public Builder interpreter(@Nullable InterpreterUse interpreter) {
      this.interpreter = interpreter;
      return this;
    }

    /** Language (<i>språk</i>); null for not answered. */
    public Builder language(@Nullable ServiceLanguage language) {
      this.language = language;
      return this;
    }

    /** Result of the service (<i>vad insatsen resulterat i</i>): adds to what was given before. */
    public Builder outcome(ServiceOutcome... given) {
      Codes.add(outcomes, "outcome", given);
      return this;
    }

    /** Result of the service (<i>vad insatsen resulterat i</i>): replaces what was given before. */
    public Builder outcomes(Set<ServiceOutcome> given) {
      Codes.replace(outcomes, "outcomes", given);
      return this;
    }

    /** Service started on (<i>insatsen påbörjades</i>); null for not answered. */
    public Builder started(@Nullable LocalDate started) {
      this.started = started;
      return this;
    }

    /**
     * Corresponding needs-assessed intervention (<i>motsvarande biståndsprövad insats</i>); null
     * for not answered.
     */
    public Builder localIntervention(@Nullable Intervention localIntervention) {
      this.localIntervention = localIntervention;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "NonAssessedService.Builder[answers hidden]";
    }

    /** The record as answered so far. */
    public NonAssessedService build() {
      return new NonAssessedService(
          round,
          mode,
          origin,
          participant,
          category,
          providerUnit,
          collaborations,
          childAge,
          childSex,
          childLivingSituation,
          carerSexes,
          startMonth,
          interpreter,
          language,
          outcomes,
          started,
          localIntervention);
    }
  }
}
