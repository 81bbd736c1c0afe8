package se.nuso.intervention;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.Variable;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.RulesHold;

/**
 * What became of one decided intervention or one onward referral of an investigation
 * (<i>uppföljning av insatser och hänvisningar</i>), followed up in 2025. An investigation has as
 * many records as it has measures, all with its serial number.
 *
 * <p>NUSO's question list is not public: most of the variables are our completion, marked
 * provisional. One rule is public: a measure that started during the investigation and went on
 * counts as one after the closed investigation; see {@link #countsAsAfterInvestigation()}. The
 * canonical constructor is no part of the compatibility promise.
 *
 * @param round the collection round
 * @param mode how the record came to be
 * @param origin whether the record is real or synthetic; {@code REAL} unless said otherwise
 * @param serialNumber the serial number of the investigation; null when not answered
 * @param participant the municipality or city district; null when not answered
 * @param intervention the decided intervention that is followed up; null when not answered
 * @param onwardReferral the onward referral that is followed up; null when not answered
 * @param started whether the measure was started; null when not answered
 * @param startPhase when the measure was started, seen from the investigation; null when not
 *     answered
 * @param status how the measure stands; null when not answered
 * @param endReason why the measure ended; null when not answered
 * @param referralOutcome what came of the onward referral; null when not answered
 * @param age the age when the measure was started, in whole years; null when not answered
 * @param placementForm the form of placement; null when not answered
 * @param investigationClosed the day the investigation was closed; null when not answered
 * @param startedOn the day the measure was started; for immediate care the day it was executed;
 *     null when not answered
 * @param endedOn the day the measure ended; null when not answered
 * @param careAppliedOn the day care was applied for after immediate care; null when not answered
 */
@RulesHold(InterventionFollowUpRuleSet.class)
public record InterventionFollowUp(
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
            source =
                "NUSO information meeting 19 Sep 2025: the key to the investigation; the form is not public",
            required = true,
            identifying = true)
        @Nullable SerialNumber serialNumber,
    @Variable(
            sv = "Kommun eller stadsdel",
            en = "Municipality or district",
            from = NUSO,
            source = "NUSO information meeting 19 Sep 2025",
            required = true)
        @Nullable Participant participant,
    @Variable(
            sv = "Beslutad insats eller åtgärd",
            en = "Decided intervention or measure",
            from = NUSO,
            source = "SKR presentation 2024; NUSO information meeting 19 Sep 2025")
        @Nullable Intervention intervention,
    @Variable(
            sv = "Hänvisning",
            en = "Onward referral",
            from = NUSO,
            source = "NUSO information meeting 19 Sep 2025 names the follow-up of onward referrals")
        @Nullable OnwardReferral onwardReferral,
    @Variable(
            sv = "Insatsen påbörjad",
            en = "Intervention started",
            from = PROVISIONAL,
            source = "Our completion; no question list is public")
        @Nullable MeasureStart started,
    @Variable(
            sv = "Påbörjad under utredningstiden",
            en = "Started during the investigation",
            from = NUSO,
            source =
                "NUSO information meeting 19 Sep 2025: if it went on after closure it is entered as an intervention after the closed investigation")
        @Nullable StartPhase startPhase,
    @Variable(
            sv = "Pågår, avslutad eller avbruten",
            en = "Ongoing, completed or broken off",
            from = PROVISIONAL,
            source = "Our completion; no question list is public")
        @Nullable MeasureStatus status,
    @Variable(
            sv = "Orsak till avslut",
            en = "Reason for ending",
            from = PROVISIONAL,
            source = "Our completion; no question list is public")
        @Nullable MeasureEndReason endReason,
    @Variable(
            sv = "Resultat av hänvisning",
            en = "Result of the onward referral",
            from = PROVISIONAL,
            source =
                "NUSO information meeting 19 Sep 2025 names the follow-up of onward referrals, not its items")
        @Nullable ReferralOutcome referralOutcome,
    @Variable(
            sv = "Ålder vid starten",
            en = "Age when the measure was started",
            from = PROVISIONAL,
            source = "Our variable, for local checks of age limits",
            unit = "years",
            local = true)
        @Nullable Integer age,
    @Variable(
            sv = "Placeringsform",
            en = "Form of placement",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            local = true)
        @Nullable PlacementForm placementForm,
    @Variable(
            sv = "Utredningen avslutades",
            en = "Investigation closed",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            local = true)
        @Nullable LocalDate investigationClosed,
    @Variable(
            sv = "Påbörjades den",
            en = "Intervention started on",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            local = true)
        @Nullable LocalDate startedOn,
    @Variable(
            sv = "Upphörde den",
            en = "Measure ended on",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            local = true)
        @Nullable LocalDate endedOn,
    @Variable(
            sv = "Ansökan om vård gjordes",
            en = "Care applied for on",
            from = PROVISIONAL,
            source = "Our variable, for local checks of LVU (1990:52) 8 §",
            local = true)
        @Nullable LocalDate careAppliedOn)
    implements ParticipantRecord {
  public InterventionFollowUp {
    origin = Objects.requireNonNullElse(origin, RecordOrigin.REAL);
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

  /**
   * When the measure was started, seen from the investigation: as given, else by the dates; empty
   * when neither tells.
   */
  public Optional<StartPhase> phase() {
    return startPhase != null ? Optional.of(startPhase) : phaseByDates();
  }

  /**
   * When the measure was started, by the dates alone: what started before the day the investigation
   * was closed, started during it. A measure without an end counts as having gone on, unless it is
   * said to have ended. Empty when the dates do not tell.
   */
  public Optional<StartPhase> phaseByDates() {
    if (startedOn == null || investigationClosed == null) {
      return Optional.empty();
    }
    if (!startedOn.isBefore(investigationClosed)) {
      return Optional.of(StartPhase.AFTER);
    }
    if (endedOn != null) {
      return Optional.of(
          endedOn.isAfter(investigationClosed)
              ? StartPhase.DURING_AND_WENT_ON
              : StartPhase.DURING_ONLY);
    }
    return status == null || status == MeasureStatus.ONGOING
        ? Optional.of(StartPhase.DURING_AND_WENT_ON)
        : Optional.empty();
  }

  /**
   * Whether the measure counts as one after the closed investigation (NUSO information meeting 19
   * Sep 2025): it started after it, or started during it and went on. Empty when it is not known
   * when it started.
   */
  public Optional<Boolean> countsAsAfterInvestigation() {
    return phase().map(phase -> phase != StartPhase.DURING_ONLY);
  }

  /** Says which kind of record this is and none of its answers. */
  @Override
  public String toString() {
    return "InterventionFollowUp[round="
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
    private @Nullable SerialNumber serialNumber;
    private @Nullable Participant participant;
    private @Nullable Intervention intervention;
    private @Nullable OnwardReferral onwardReferral;
    private @Nullable MeasureStart started;
    private @Nullable StartPhase startPhase;
    private @Nullable MeasureStatus status;
    private @Nullable MeasureEndReason endReason;
    private @Nullable ReferralOutcome referralOutcome;
    private @Nullable Integer age;
    private @Nullable PlacementForm placementForm;
    private @Nullable LocalDate investigationClosed;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate careAppliedOn;

    private Builder(CollectionRound round) {
      this.round = round;
    }

    private Builder(InterventionFollowUp from) {
      this.round = from.round;
      this.mode = from.mode;
      this.origin = from.origin;
      this.serialNumber = from.serialNumber;
      this.participant = from.participant;
      this.intervention = from.intervention;
      this.onwardReferral = from.onwardReferral;
      this.started = from.started;
      this.startPhase = from.startPhase;
      this.status = from.status;
      this.endReason = from.endReason;
      this.referralOutcome = from.referralOutcome;
      this.age = from.age;
      this.placementForm = from.placementForm;
      this.investigationClosed = from.investigationClosed;
      this.startedOn = from.startedOn;
      this.endedOn = from.endedOn;
      this.careAppliedOn = from.careAppliedOn;
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

    /**
     * Serial number (<i>löpnummer</i>); null for not answered.
     *
     * @param serialNumber as written
     * @throws se.nuso.codebook.MalformedValueException if it is not of the form of {@link
     *     SerialNumber}, or holds a personal identity number
     */
    public Builder serialNumber(@Nullable String serialNumber) {
      this.serialNumber = serialNumber == null ? null : new SerialNumber(serialNumber);
      return this;
    }

    /** Municipality or district (<i>kommun eller stadsdel</i>); null for not answered. */
    public Builder participant(@Nullable Participant participant) {
      this.participant = participant;
      return this;
    }

    /**
     * Decided intervention or measure (<i>beslutad insats eller åtgärd</i>); null for not answered.
     */
    public Builder intervention(@Nullable Intervention intervention) {
      this.intervention = intervention;
      return this;
    }

    /** Onward referral (<i>hänvisning</i>); null for not answered. */
    public Builder onwardReferral(@Nullable OnwardReferral onwardReferral) {
      this.onwardReferral = onwardReferral;
      return this;
    }

    /** Intervention started (<i>insatsen påbörjad</i>); null for not answered. */
    public Builder started(@Nullable MeasureStart started) {
      this.started = started;
      return this;
    }

    /**
     * Started during the investigation (<i>påbörjad under utredningstiden</i>); null for not
     * answered.
     */
    public Builder startPhase(@Nullable StartPhase startPhase) {
      this.startPhase = startPhase;
      return this;
    }

    /**
     * Ongoing, completed or broken off (<i>pågår, avslutad eller avbruten</i>); null for not
     * answered.
     */
    public Builder status(@Nullable MeasureStatus status) {
      this.status = status;
      return this;
    }

    /** Reason for ending (<i>orsak till avslut</i>); null for not answered. */
    public Builder endReason(@Nullable MeasureEndReason endReason) {
      this.endReason = endReason;
      return this;
    }

    /** Result of the onward referral (<i>resultat av hänvisning</i>); null for not answered. */
    public Builder referralOutcome(@Nullable ReferralOutcome referralOutcome) {
      this.referralOutcome = referralOutcome;
      return this;
    }

    /** Age when the measure was started (<i>ålder vid starten</i>); null for not answered. */
    public Builder age(@Nullable Integer age) {
      this.age = age;
      return this;
    }

    /** Form of placement (<i>placeringsform</i>); null for not answered. */
    public Builder placementForm(@Nullable PlacementForm placementForm) {
      this.placementForm = placementForm;
      return this;
    }

    /** Investigation closed (<i>utredningen avslutades</i>); null for not answered. */
    public Builder investigationClosed(@Nullable LocalDate investigationClosed) {
      this.investigationClosed = investigationClosed;
      return this;
    }

    /** Intervention started on (<i>påbörjades den</i>); null for not answered. */
    public Builder startedOn(@Nullable LocalDate startedOn) {
      this.startedOn = startedOn;
      return this;
    }

    /** Measure ended on (<i>upphörde den</i>); null for not answered. */
    public Builder endedOn(@Nullable LocalDate endedOn) {
      this.endedOn = endedOn;
      return this;
    }

    /** Care applied for on (<i>ansökan om vård gjordes</i>); null for not answered. */
    public Builder careAppliedOn(@Nullable LocalDate careAppliedOn) {
      this.careAppliedOn = careAppliedOn;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "InterventionFollowUp.Builder[answers hidden]";
    }

    /** The record as answered so far. */
    public InterventionFollowUp build() {
      return new InterventionFollowUp(
          round,
          mode,
          origin,
          serialNumber,
          participant,
          intervention,
          onwardReferral,
          started,
          startPhase,
          status,
          endReason,
          referralOutcome,
          age,
          placementForm,
          investigationClosed,
          startedOn,
          endedOn,
          careAppliedOn);
    }
  }
}
