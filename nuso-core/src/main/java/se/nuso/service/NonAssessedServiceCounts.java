package se.nuso.service;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codes;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.Variable;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Participant;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.RulesHold;

/**
 * Sums of services without needs assessment (<i>aggregerad statistik</i>), the other route of
 * delstudie 2: one record for each cell, that is for each participant, category, age group, sex and
 * month. A variable left out of a cell stands for a cell over all its answers, known or not.
 *
 * <p>Services, children and carers are three units, counted side by side and never added together.
 * No one of them bounds another: a group is one service for many children, and a child may have
 * several services. The canonical constructor is no part of the compatibility promise.
 *
 * @param round the collection round
 * @param mode how the record came to be
 * @param origin whether the record is real or synthetic; {@code REAL} unless said otherwise
 * @param participant the municipality or city district; null when not answered
 * @param category the type of service of the cell; null when not answered
 * @param ageGroup the age group of the cell; null when not answered
 * @param childSex the sex of the cell; null when not answered
 * @param startMonth the month of the cell; null when not answered
 * @param services how many services started; null when not answered
 * @param children how many children they reached; null when not answered
 * @param carers how many carers they reached; null when not answered
 * @param withInterpreter in how many of the services an interpreter is used; null when not answered
 * @param outcomes how many of the services had each result; empty when not answered
 */
@RulesHold(NonAssessedServiceCountsRuleSet.class)
public record NonAssessedServiceCounts(
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
            sv = "Barnets åldersgrupp",
            en = "Age group of the child",
            from = PROVISIONAL,
            source =
                "Our layout: SKR page delstudie 2 says that sums are taken, their layout is not public")
        @Nullable AgeGroup ageGroup,
    @Variable(
            sv = "Barnets kön",
            en = "Sex of the child",
            from = NUSO,
            source = "SKR page delstudie 2")
        @Nullable LegalSex childSex,
    @Variable(
            sv = "Månad då insatserna påbörjades",
            en = "Month the services started",
            from = NUSO,
            source = "SKR page delstudie 2; 2024-04 to 2024-10")
        @Nullable YearMonth startMonth,
    @Variable(
            sv = "Antal insatser",
            en = "Number of services",
            from = NUSO,
            source =
                "SKR page delstudie 2: sums are taken instead of single services; the layout is ours",
            unit = "services")
        @Nullable Integer services,
    @Variable(
            sv = "Antal barn",
            en = "Number of children",
            from = PROVISIONAL,
            source =
                "Our layout: SKR page delstudie 2 says that sums are taken, their layout is not public",
            unit = "children")
        @Nullable Integer children,
    @Variable(
            sv = "Antal omsorgspersoner",
            en = "Number of carers",
            from = PROVISIONAL,
            source =
                "Our layout: SKR page delstudie 2 says that sums are taken, their layout is not public",
            unit = "carers")
        @Nullable Integer carers,
    @Variable(
            sv = "Antal insatser med tolk",
            en = "Number of services with an interpreter",
            from = PROVISIONAL,
            source =
                "Our layout: SKR page delstudie 2 says that sums are taken, their layout is not public",
            unit = "services")
        @Nullable Integer withInterpreter,
    @Variable(
            sv = "Antal insatser med resultatet",
            en = "Number of services with the result",
            from = PROVISIONAL,
            source =
                "Our layout: SKR page delstudie 2 says that sums are taken, their layout is not public",
            unit = "services")
        Map<ServiceOutcome, Integer> outcomes)
    implements ParticipantRecord {
  public NonAssessedServiceCounts {
    origin = Objects.requireNonNullElse(origin, RecordOrigin.REAL);
    outcomes = Codes.map(ServiceOutcome.class, outcomes);
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
    return "NonAssessedServiceCounts[round="
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
    private @Nullable AgeGroup ageGroup;
    private @Nullable LegalSex childSex;
    private @Nullable YearMonth startMonth;
    private @Nullable Integer services;
    private @Nullable Integer children;
    private @Nullable Integer carers;
    private @Nullable Integer withInterpreter;
    private final Map<ServiceOutcome, Integer> outcomes = new EnumMap<>(ServiceOutcome.class);

    private Builder(CollectionRound round) {
      this.round = round;
    }

    private Builder(NonAssessedServiceCounts from) {
      this.round = from.round;
      this.mode = from.mode;
      this.origin = from.origin;
      this.participant = from.participant;
      this.category = from.category;
      this.ageGroup = from.ageGroup;
      this.childSex = from.childSex;
      this.startMonth = from.startMonth;
      this.services = from.services;
      this.children = from.children;
      this.carers = from.carers;
      this.withInterpreter = from.withInterpreter;
      outcomes.putAll(from.outcomes);
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

    /** Age group of the child (<i>barnets åldersgrupp</i>); null for not answered. */
    public Builder ageGroup(@Nullable AgeGroup ageGroup) {
      this.ageGroup = ageGroup;
      return this;
    }

    /** Sex of the child (<i>barnets kön</i>); null for not answered. */
    public Builder childSex(@Nullable LegalSex childSex) {
      this.childSex = childSex;
      return this;
    }

    /**
     * Month the services started (<i>månad då insatserna påbörjades</i>); null for not answered.
     */
    public Builder startMonth(@Nullable YearMonth startMonth) {
      this.startMonth = startMonth;
      return this;
    }

    /** Number of services (<i>antal insatser</i>); null for not answered. */
    public Builder services(@Nullable Integer services) {
      this.services = services;
      return this;
    }

    /** Number of children (<i>antal barn</i>); null for not answered. */
    public Builder children(@Nullable Integer children) {
      this.children = children;
      return this;
    }

    /** Number of carers (<i>antal omsorgspersoner</i>); null for not answered. */
    public Builder carers(@Nullable Integer carers) {
      this.carers = carers;
      return this;
    }

    /**
     * Number of services with an interpreter (<i>antal insatser med tolk</i>); null for not
     * answered.
     */
    public Builder withInterpreter(@Nullable Integer withInterpreter) {
      this.withInterpreter = withInterpreter;
      return this;
    }

    /**
     * Number of services with the result (<i>antal insatser med resultatet</i>); null for not
     * answered.
     */
    public Builder outcome(ServiceOutcome key, @Nullable Integer number) {
      Objects.requireNonNull(key, "outcome: the result is null");
      if (number == null) {
        outcomes.remove(key);
      } else {
        outcomes.put(key, number);
      }
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "NonAssessedServiceCounts.Builder[answers hidden]";
    }

    /** The record as answered so far. */
    public NonAssessedServiceCounts build() {
      return new NonAssessedServiceCounts(
          round,
          mode,
          origin,
          participant,
          category,
          ageGroup,
          childSex,
          startMonth,
          services,
          children,
          carers,
          withInterpreter,
          outcomes);
    }
  }
}
