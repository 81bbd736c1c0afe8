package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codes;
import se.nuso.codebook.Variable;

/**
 * How the investigation was carried out (<i>utredningens genomförande</i>). Built with {@link
 * Builder}; the canonical constructor is no part of the compatibility promise.
 *
 * @param guardianTalks number of talks with guardians; null when not answered
 * @param childTalks how the child took part; empty when not answered
 * @param childWishes whether the child could state wishes; null when not answered
 * @param observation observations made; null when not answered
 * @param competences other professions whose information came back; empty when not answered
 * @param informationSources other organisations whose information came back; empty when not
 *     answered
 * @param instrument whether an assessment instrument was used; null when not answered
 * @param opened the day it was opened; null when not answered
 * @param closed the day it was closed; null when not answered
 */
public record InvestigationProcess(
    @Variable(
            sv = "Samtal med vårdnadshavare",
            en = "Talks with guardians",
            from = NUSO,
            source = "NUSO PM#3")
        @Nullable GuardianTalks guardianTalks,
    @Variable(
            sv = "Barnets deltagande i samtal",
            en = "The child's participation in talks",
            from = NUSO,
            source = "NUSO PM#3")
        Set<ChildTalk> childTalks,
    @Variable(sv = "Barnets önskemål", en = "The child's wishes", from = NUSO, source = "NUSO PM#3")
        @Nullable ChildWishes childWishes,
    @Variable(sv = "Observation", en = "Observation", from = NUSO, source = "NUSO PM#3")
        @Nullable Observation observation,
    @Variable(
            sv = "Information från annan kompetens",
            en = "Information from another competence",
            from = NUSO,
            source = "SKR presentation 2024; NUSO PM#3")
        Set<Competence> competences,
    @Variable(
            sv = "Information från annan verksamhet",
            en = "Information from another organisation",
            from = NUSO,
            source = "NUSO PM#3")
        Set<InformationSource> informationSources,
    @Variable(
            sv = "Bedömningsinstrument",
            en = "Assessment instrument",
            from = NUSO,
            source = "SKR page delstudie 1")
        @Nullable InstrumentUse instrument,
    @Variable(
            sv = "Utredningen inleddes",
            en = "Investigation opened",
            from = PROVISIONAL,
            source = "Not known to be asked; for local checks",
            local = true)
        @Nullable LocalDate opened,
    @Variable(
            sv = "Utredningen avslutades",
            en = "Investigation closed",
            from = PROVISIONAL,
            source = "NUSO collects by closing date; not known to be asked",
            local = true)
        @Nullable LocalDate closed) {
  /** The block with no answer given. */
  public static final InvestigationProcess UNANSWERED = new Builder().build();

  public InvestigationProcess {
    childTalks = Codes.set(ChildTalk.class, childTalks);
    competences = Codes.set(Competence.class, competences);
    informationSources = Codes.set(InformationSource.class, informationSources);
  }

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "InvestigationProcess[answers hidden]";
  }

  /** Builds the block, question by question; a question that is never touched stays unanswered. */
  public static final class Builder {
    private @Nullable GuardianTalks guardianTalks;
    private final Set<ChildTalk> childTalks = EnumSet.noneOf(ChildTalk.class);
    private @Nullable ChildWishes childWishes;
    private @Nullable Observation observation;
    private final Set<Competence> competences = EnumSet.noneOf(Competence.class);
    private final Set<InformationSource> informationSources =
        EnumSet.noneOf(InformationSource.class);
    private @Nullable InstrumentUse instrument;
    private @Nullable LocalDate opened;
    private @Nullable LocalDate closed;

    Builder() {}

    Builder(InvestigationProcess from) {
      guardianTalks = from.guardianTalks;
      childTalks.addAll(from.childTalks);
      childWishes = from.childWishes;
      observation = from.observation;
      competences.addAll(from.competences);
      informationSources.addAll(from.informationSources);
      instrument = from.instrument;
      opened = from.opened;
      closed = from.closed;
    }

    /** Talks with guardians (<i>samtal med vårdnadshavare</i>); null for not answered. */
    public Builder guardianTalks(@Nullable GuardianTalks guardianTalks) {
      this.guardianTalks = guardianTalks;
      return this;
    }

    /**
     * The child's participation in talks (<i>barnets deltagande i samtal</i>): adds to what was
     * given before.
     */
    public Builder childTalk(ChildTalk... given) {
      Codes.add(childTalks, "childTalk", given);
      return this;
    }

    /**
     * The child's participation in talks (<i>barnets deltagande i samtal</i>): replaces what was
     * given before.
     */
    public Builder childTalks(Set<ChildTalk> given) {
      Codes.replace(childTalks, "childTalks", given);
      return this;
    }

    /** The child's wishes (<i>barnets önskemål</i>); null for not answered. */
    public Builder childWishes(@Nullable ChildWishes childWishes) {
      this.childWishes = childWishes;
      return this;
    }

    /** Observation (<i>observation</i>); null for not answered. */
    public Builder observation(@Nullable Observation observation) {
      this.observation = observation;
      return this;
    }

    /**
     * Information from another competence (<i>information från annan kompetens</i>): adds to what
     * was given before.
     */
    public Builder competence(Competence... given) {
      Codes.add(competences, "competence", given);
      return this;
    }

    /**
     * Information from another competence (<i>information från annan kompetens</i>): replaces what
     * was given before.
     */
    public Builder competences(Set<Competence> given) {
      Codes.replace(competences, "competences", given);
      return this;
    }

    /**
     * Information from another organisation (<i>information från annan verksamhet</i>): adds to
     * what was given before.
     */
    public Builder informationSource(InformationSource... given) {
      Codes.add(informationSources, "informationSource", given);
      return this;
    }

    /**
     * Information from another organisation (<i>information från annan verksamhet</i>): replaces
     * what was given before.
     */
    public Builder informationSources(Set<InformationSource> given) {
      Codes.replace(informationSources, "informationSources", given);
      return this;
    }

    /** Assessment instrument (<i>bedömningsinstrument</i>); null for not answered. */
    public Builder instrument(@Nullable InstrumentUse instrument) {
      this.instrument = instrument;
      return this;
    }

    /** Investigation opened (<i>utredningen inleddes</i>); null for not answered. */
    public Builder opened(@Nullable LocalDate opened) {
      this.opened = opened;
      return this;
    }

    /** Investigation closed (<i>utredningen avslutades</i>); null for not answered. */
    public Builder closed(@Nullable LocalDate closed) {
      this.closed = closed;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "InvestigationProcess.Builder[answers hidden]";
    }

    InvestigationProcess build() {
      return new InvestigationProcess(
          guardianTalks,
          childTalks,
          childWishes,
          observation,
          competences,
          informationSources,
          instrument,
          opened,
          closed);
    }
  }
}
