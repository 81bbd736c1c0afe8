package se.nuso.service;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.Variable;
import se.nuso.municipality.Participant;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.RulesHold;

/**
 * How much staff a participant spends on preventive work without needs assessment
 * (<i>personalresurser</i>), by a survey of November 2024 that belongs to delstudie 2. Its items
 * are not public: every variable is provisional. The canonical constructor is no part of the
 * compatibility promise.
 *
 * @param round the collection round
 * @param mode how the record came to be
 * @param origin whether the record is real or synthetic; {@code REAL} unless said otherwise
 * @param participant the municipality or city district; null when not answered
 * @param category the type of service the staff work with; null for all together; null when not
 *     answered
 * @param staff how many persons work with it; null when not answered
 * @param hoursPerWeek how many hours a week they spend on it, all together; null when not answered
 */
@RulesHold(StaffResourcesRuleSet.class)
public record StaffResources(
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
            from = PROVISIONAL,
            source =
                "Our completion: a survey of November 2024 asks how much staff is spent on such work; its items are not public")
        @Nullable ServiceCategory category,
    @Variable(
            sv = "Antal anställda",
            en = "Number of staff",
            from = PROVISIONAL,
            source =
                "Our completion: a survey of November 2024 asks how much staff is spent on such work; its items are not public",
            unit = "persons")
        @Nullable Integer staff,
    @Variable(
            sv = "Arbetstid per vecka",
            en = "Working time a week",
            from = PROVISIONAL,
            source =
                "Our completion: a survey of November 2024 asks how much staff is spent on such work; its items are not public",
            unit = "hours a week")
        @Nullable Integer hoursPerWeek)
    implements ParticipantRecord {
  public StaffResources {
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

  /** Says which kind of record this is and none of its answers. */
  @Override
  public String toString() {
    return "StaffResources[round="
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
    private @Nullable Integer staff;
    private @Nullable Integer hoursPerWeek;

    private Builder(CollectionRound round) {
      this.round = round;
    }

    private Builder(StaffResources from) {
      this.round = from.round;
      this.mode = from.mode;
      this.origin = from.origin;
      this.participant = from.participant;
      this.category = from.category;
      this.staff = from.staff;
      this.hoursPerWeek = from.hoursPerWeek;
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

    /** Number of staff (<i>antal anställda</i>); null for not answered. */
    public Builder staff(@Nullable Integer staff) {
      this.staff = staff;
      return this;
    }

    /** Working time a week (<i>arbetstid per vecka</i>); null for not answered. */
    public Builder hoursPerWeek(@Nullable Integer hoursPerWeek) {
      this.hoursPerWeek = hoursPerWeek;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "StaffResources.Builder[answers hidden]";
    }

    /** The record as answered so far. */
    public StaffResources build() {
      return new StaffResources(round, mode, origin, participant, category, staff, hoursPerWeek);
    }
  }
}
