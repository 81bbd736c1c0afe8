package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Block;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.Variable;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.RulesHold;

/**
 * A closed child-welfare investigation (<i>barnavårdsutredning</i>), the unit of delstudie 1: what
 * was documented, one record per block of the survey. The unit is the investigation, not the child.
 *
 * <pre>{@code
 * Investigation investigation =
 *     Investigation.builder(CHILDREN_2024).mode(STRUCTURED_EXTRACT)
 *         .serialNumber("K-17").participant(KARLSTAD)
 *         .background(b -> b.legalSex(GIRL).age(11).diagnosis(ADHD))
 *         .factors(f -> f.risk(PHYSICAL_VIOLENCE, SEVERE).otherRisks(NOT_DOCUMENTED)
 *             .protective(SUPPORTIVE_PARENT))
 *         .assessment(a -> a.need(NEED_ASSESSED))
 *         .consent(c -> c.guardian1(CONSENTS))
 *         .decisions(d -> d.intervention(FAMILY_TREATMENT))
 *         .build();
 * }</pre>
 *
 * <p>A record may hold anything that its types can; what is wrong with it is told by {@link
 * se.nuso.rule.NusoValidator}, or by any Jakarta {@code Validator}. An answer not given is null, an
 * empty set or an absent key; "none", "not documented" and "unknown" are codes. The canonical
 * constructor is no part of the compatibility promise.
 *
 * @param round the collection round
 * @param mode how the record came to be
 * @param origin whether the record is real or synthetic; {@code REAL} unless said otherwise
 * @param serialNumber the study's serial number
 * @param participant the municipality or city district
 * @param background the child's background
 * @param reason reason and earlier contact
 * @param process how the investigation was carried out
 * @param factors risk and protective factors
 * @param assessment what was assessed
 * @param consent attitudes to interventions
 * @param decisions what the investigation resulted in
 */
@RulesHold(InvestigationRuleSet.class)
public record Investigation(
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
            sv = "Löpnummer",
            en = "Serial number",
            from = NUSO,
            source = "NUSO information meeting 19 Sep 2025; the form is not public",
            required = true,
            identifying = true)
        @Nullable SerialNumber serialNumber,
    @Variable(
            sv = "Kommun eller stadsdel",
            en = "Municipality or district",
            from = NUSO,
            source = "SKR page delstudie 1",
            required = true)
        @Nullable Participant participant,
    @Block(sv = "Bakgrund", en = "Background") Background background,
    @Block(sv = "Anledning och tidigare kontakt", en = "Reason and earlier contact") Reason reason,
    @Block(sv = "Utredningens genomförande", en = "Investigation process")
        InvestigationProcess process,
    @Block(sv = "Risk- och skyddsfaktorer", en = "Risk and protective factors") Factors factors,
    @Block(sv = "Bedömning", en = "Assessment") Assessment assessment,
    @Block(sv = "Samtycke", en = "Consent") Consent consent,
    @Block(sv = "Beslut", en = "Decisions") Decisions decisions)
    implements ParticipantRecord {

  public Investigation {
    origin = Objects.requireNonNullElse(origin, RecordOrigin.REAL);
    background = Objects.requireNonNullElse(background, Background.UNANSWERED);
    reason = Objects.requireNonNullElse(reason, Reason.UNANSWERED);
    process = Objects.requireNonNullElse(process, InvestigationProcess.UNANSWERED);
    factors = Objects.requireNonNullElse(factors, Factors.UNANSWERED);
    assessment = Objects.requireNonNullElse(assessment, Assessment.UNANSWERED);
    consent = Objects.requireNonNullElse(consent, Consent.UNANSWERED);
    decisions = Objects.requireNonNullElse(decisions, Decisions.UNANSWERED);
  }

  /**
   * Starts an investigation of a round.
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

  /**
   * Says which kind of record this is and nothing of the child: the answers are sensitive personal
   * data.
   */
  @Override
  public String toString() {
    return "Investigation[round="
        + round
        + ", mode="
        + mode
        + ", origin="
        + origin
        + ", answers hidden]";
  }

  /** Builds an investigation, one lambda per block of the survey. */
  public static final class Builder {
    private final @Nullable CollectionRound round;
    private @Nullable CollectionMode mode;
    private RecordOrigin origin = RecordOrigin.REAL;
    private @Nullable SerialNumber serialNumber;
    private @Nullable Participant participant;
    private final Background.Builder background;
    private final Reason.Builder reason;
    private final InvestigationProcess.Builder process;
    private final Factors.Builder factors;
    private final Assessment.Builder assessment;
    private final Consent.Builder consent;
    private final Decisions.Builder decisions;

    private Builder(CollectionRound round) {
      this.round = round;
      this.background = new Background.Builder();
      this.reason = new Reason.Builder();
      this.process = new InvestigationProcess.Builder();
      this.factors = new Factors.Builder();
      this.assessment = new Assessment.Builder();
      this.consent = new Consent.Builder();
      this.decisions = new Decisions.Builder();
    }

    private Builder(Investigation from) {
      this.round = from.round;
      this.mode = from.mode;
      this.origin = from.origin;
      this.serialNumber = from.serialNumber;
      this.participant = from.participant;
      this.background = new Background.Builder(from.background);
      this.reason = new Reason.Builder(from.reason);
      this.process = new InvestigationProcess.Builder(from.process);
      this.factors = new Factors.Builder(from.factors);
      this.assessment = new Assessment.Builder(from.assessment);
      this.consent = new Consent.Builder(from.consent);
      this.decisions = new Decisions.Builder(from.decisions);
    }

    /** How the record came to be (<i>insamlingssätt</i>). */
    public Builder mode(CollectionMode mode) {
      this.mode = mode;
      return this;
    }

    /** Whether the record is real or synthetic; {@code REAL} unless said otherwise. */
    public Builder origin(RecordOrigin origin) {
      this.origin = origin;
      return this;
    }

    /**
     * The study's serial number (<i>löpnummer</i>).
     *
     * @param serialNumber the number as written; null for not answered
     * @throws se.nuso.codebook.MalformedValueException if it is not of the form of {@link
     *     SerialNumber}, or holds a personal identity number
     */
    public Builder serialNumber(@Nullable String serialNumber) {
      this.serialNumber = serialNumber == null ? null : new SerialNumber(serialNumber);
      return this;
    }

    /**
     * The municipality, or the city district in Stockholm and Göteborg (<i>kommun eller
     * stadsdel</i>).
     */
    public Builder participant(Participant participant) {
      this.participant = participant;
      return this;
    }

    /** Background (<i>bakgrund</i>). */
    public Builder background(Consumer<Background.Builder> answers) {
      Objects.requireNonNull(answers, "background").accept(background);
      return this;
    }

    /** Reason and earlier contact (<i>anledning och tidigare kontakt</i>). */
    public Builder reason(Consumer<Reason.Builder> answers) {
      Objects.requireNonNull(answers, "reason").accept(reason);
      return this;
    }

    /** How the investigation was carried out (<i>utredningens genomförande</i>). */
    public Builder process(Consumer<InvestigationProcess.Builder> answers) {
      Objects.requireNonNull(answers, "process").accept(process);
      return this;
    }

    /** Risk and protective factors (<i>risk- och skyddsfaktorer</i>). */
    public Builder factors(Consumer<Factors.Builder> answers) {
      Objects.requireNonNull(answers, "factors").accept(factors);
      return this;
    }

    /** Assessment (<i>bedömning</i>). */
    public Builder assessment(Consumer<Assessment.Builder> answers) {
      Objects.requireNonNull(answers, "assessment").accept(assessment);
      return this;
    }

    /** Consent (<i>samtycke</i>). */
    public Builder consent(Consumer<Consent.Builder> answers) {
      Objects.requireNonNull(answers, "consent").accept(consent);
      return this;
    }

    /** Decisions (<i>vad utredningen resulterat i</i>). */
    public Builder decisions(Consumer<Decisions.Builder> answers) {
      Objects.requireNonNull(answers, "decisions").accept(decisions);
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Investigation.Builder[answers hidden]";
    }

    /** The investigation as answered so far. */
    public Investigation build() {
      return new Investigation(
          round,
          mode,
          origin,
          serialNumber,
          participant,
          background.build(),
          reason.build(),
          process.build(),
          factors.build(),
          assessment.build(),
          consent.build(),
          decisions.build());
    }
  }
}
