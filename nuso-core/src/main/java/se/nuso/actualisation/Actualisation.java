package se.nuso.actualisation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codes;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.Variable;
import se.nuso.identity.SerialNumber;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Participant;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.RulesHold;

/**
 * A child brought to the attention of the social services (<i>aktualisering</i>), the unit of
 * delstudie 3: an extract from the case system for the whole of 2023. The layout of the extract is
 * not public, and no serial number is known to be part of it: it is taken where it is given, and
 * not required. The canonical constructor is no part of the compatibility promise.
 *
 * @param round the collection round
 * @param mode how the record came to be
 * @param origin whether the record is real or synthetic; {@code REAL} unless said otherwise
 * @param serialNumber a serial number of the extract, if it has one; null when not answered
 * @param participant the municipality or city district; null when not answered
 * @param legalSex the child's legal sex; null when not answered
 * @param age the child's age in whole years; null when not answered
 * @param type report of concern, application or other; null when not answered
 * @param reasons the reasons; empty when not answered
 * @param decision what was decided; null when not answered
 * @param caseReference the reference in the case system, never a personal identity number; null
 *     when not answered
 * @param reporter who brought the child to attention; null when not answered
 * @param received the day it came in; null when not answered
 * @param decided the day of the decision; null when not answered
 */
@RulesHold(ActualisationRuleSet.class)
public record Actualisation(
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
            from = PROVISIONAL,
            source = "Our variable: the extract is not known to hold one",
            identifying = true)
        @Nullable SerialNumber serialNumber,
    @Variable(
            sv = "Kommun eller stadsdel",
            en = "Municipality or district",
            from = NUSO,
            source = "SKR page delstudie 3",
            required = true)
        @Nullable Participant participant,
    @Variable(sv = "Juridiskt kön", en = "Legal sex", from = NUSO, source = "SKR page delstudie 3")
        @Nullable LegalSex legalSex,
    @Variable(
            sv = "Ålder",
            en = "Age",
            from = NUSO,
            source = "SKR page delstudie 3; the age range is not published",
            unit = "years")
        @Nullable Integer age,
    @Variable(
            sv = "Aktualiseringssätt",
            en = "Actualisation type",
            from = NUSO,
            source = "SKR page delstudie 3")
        @Nullable ActualisationType type,
    @Variable(
            sv = "Anledning till aktualiseringen",
            en = "Reason for the actualisation",
            from = NUSO,
            source =
                "SKR page delstudie 3; the municipalities' codes differ and the common list is ours")
        Set<ActualisationReason> reasons,
    @Variable(sv = "Beslut", en = "Decision", from = NUSO, source = "SKR page delstudie 3")
        @Nullable ActualisationDecision decision,
    @Variable(
            sv = "Lokal ärendebeteckning",
            en = "Local case reference",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            identifying = true,
            local = true)
        @Nullable SerialNumber caseReference,
    @Variable(
            sv = "Anmälare",
            en = "Reporter",
            from = PROVISIONAL,
            source = "Our variable: not named as one of delstudie 3",
            local = true)
        @Nullable ReporterType reporter,
    @Variable(
            sv = "Aktualiseringen kom in",
            en = "Actualisation received",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            local = true)
        @Nullable LocalDate received,
    @Variable(
            sv = "Beslutet fattades",
            en = "Decision made",
            from = PROVISIONAL,
            source = "Our variable, for local checks",
            local = true)
        @Nullable LocalDate decided)
    implements ParticipantRecord {
  public Actualisation {
    origin = Objects.requireNonNullElse(origin, RecordOrigin.REAL);
    reasons = Codes.set(ActualisationReason.class, reasons);
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
    return "Actualisation[round="
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
    private @Nullable LegalSex legalSex;
    private @Nullable Integer age;
    private @Nullable ActualisationType type;
    private final Set<ActualisationReason> reasons = EnumSet.noneOf(ActualisationReason.class);
    private @Nullable ActualisationDecision decision;
    private @Nullable SerialNumber caseReference;
    private @Nullable ReporterType reporter;
    private @Nullable LocalDate received;
    private @Nullable LocalDate decided;

    private Builder(CollectionRound round) {
      this.round = round;
    }

    private Builder(Actualisation from) {
      this.round = from.round;
      this.mode = from.mode;
      this.origin = from.origin;
      this.serialNumber = from.serialNumber;
      this.participant = from.participant;
      this.legalSex = from.legalSex;
      this.age = from.age;
      this.type = from.type;
      reasons.addAll(from.reasons);
      this.decision = from.decision;
      this.caseReference = from.caseReference;
      this.reporter = from.reporter;
      this.received = from.received;
      this.decided = from.decided;
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

    /** Legal sex (<i>juridiskt kön</i>); null for not answered. */
    public Builder legalSex(@Nullable LegalSex legalSex) {
      this.legalSex = legalSex;
      return this;
    }

    /** Age (<i>ålder</i>); null for not answered. */
    public Builder age(@Nullable Integer age) {
      this.age = age;
      return this;
    }

    /** Actualisation type (<i>aktualiseringssätt</i>); null for not answered. */
    public Builder type(@Nullable ActualisationType type) {
      this.type = type;
      return this;
    }

    /**
     * Reason for the actualisation (<i>anledning till aktualiseringen</i>): adds to what was given
     * before.
     */
    public Builder reason(ActualisationReason... given) {
      Codes.add(reasons, "reason", given);
      return this;
    }

    /**
     * Reason for the actualisation (<i>anledning till aktualiseringen</i>): replaces what was given
     * before.
     */
    public Builder reasons(Set<ActualisationReason> given) {
      Codes.replace(reasons, "reasons", given);
      return this;
    }

    /** Decision (<i>beslut</i>); null for not answered. */
    public Builder decision(@Nullable ActualisationDecision decision) {
      this.decision = decision;
      return this;
    }

    /**
     * Local case reference (<i>lokal ärendebeteckning</i>); null for not answered.
     *
     * @param caseReference as written
     * @throws se.nuso.codebook.MalformedValueException if it is not of the form of {@link
     *     SerialNumber}, or holds a personal identity number
     */
    public Builder caseReference(@Nullable String caseReference) {
      this.caseReference = caseReference == null ? null : new SerialNumber(caseReference);
      return this;
    }

    /** Reporter (<i>anmälare</i>); null for not answered. */
    public Builder reporter(@Nullable ReporterType reporter) {
      this.reporter = reporter;
      return this;
    }

    /** Actualisation received (<i>aktualiseringen kom in</i>); null for not answered. */
    public Builder received(@Nullable LocalDate received) {
      this.received = received;
      return this;
    }

    /** Decision made (<i>beslutet fattades</i>); null for not answered. */
    public Builder decided(@Nullable LocalDate decided) {
      this.decided = decided;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Actualisation.Builder[answers hidden]";
    }

    /** The record as answered so far. */
    public Actualisation build() {
      return new Actualisation(
          round,
          mode,
          origin,
          serialNumber,
          participant,
          legalSex,
          age,
          type,
          reasons,
          decision,
          caseReference,
          reporter,
          received,
          decided);
    }
  }
}
