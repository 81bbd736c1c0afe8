package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codes;
import se.nuso.codebook.Variable;

/**
 * The child's background at the time of the investigation (<i>bakgrund</i>). Built with {@link
 * Builder}; the canonical constructor is no part of the compatibility promise.
 *
 * @param legalSex legal sex; null when not answered
 * @param age age in whole years, 0–17; null when not answered
 * @param childBirthCountry where the child was born; null when not answered
 * @param parentsBirthCountry where the parents were born; null when not answered
 * @param origin origin as given; see {@link #originByDefinition()}; null when not answered
 * @param livingSituation whom the child lives with; null when not answered
 * @param diagnoses known diagnoses, or {@code NONE}; empty when not answered
 * @param interpreter whether an interpreter was needed; null when not answered
 */
public record Background(
    @Variable(sv = "Juridiskt kön", en = "Legal sex", from = NUSO, source = "SKR page delstudie 1")
        @Nullable LegalSex legalSex,
    @Variable(
            sv = "Ålder",
            en = "Age",
            unit = "years",
            from = NUSO,
            source = "SKR page delstudie 1: 0–17")
        @Nullable Integer age,
    @Variable(
            sv = "Barnets födelseland",
            en = "The child's country of birth",
            from = NUSO,
            source = "SKR page delstudie 1 names the variable; the options are not public")
        @Nullable ChildBirthCountry childBirthCountry,
    @Variable(
            sv = "Föräldrarnas födelseland",
            en = "The parents' countries of birth",
            from = PROVISIONAL,
            source = "Needed to derive the origin by SCB's definition")
        @Nullable ParentsBirthCountry parentsBirthCountry,
    @Variable(sv = "Härkomst", en = "Origin", from = NUSO, source = "SKR presentation 2024")
        @Nullable Origin origin,
    @Variable(
            sv = "Boendesituation",
            en = "Living situation",
            from = NUSO,
            source = "SKR page delstudie 1")
        @Nullable LivingSituation livingSituation,
    @Variable(
            sv = "Diagnos eller funktionsnedsättning",
            en = "Diagnosis or disability",
            from = NUSO,
            source = "SKR page delstudie 1")
        Set<Diagnosis> diagnoses,
    @Variable(
            sv = "Behov av tolk",
            en = "Need of an interpreter",
            from = NUSO,
            source = "SKR page delstudie 1")
        @Nullable InterpreterNeed interpreter) {
  /** The block with no answer given. */
  public static final Background UNANSWERED = new Builder().build();

  public Background {
    diagnoses = Codes.set(Diagnosis.class, diagnoses);
  }

  /**
   * The origin by the definition of Statistics Sweden (SCB): the countries of birth decide where
   * they settle it, else the origin as given; {@code MISSING} when the countries are answered but
   * unknown. Null when nothing is answered.
   */
  public @Nullable Origin originByDefinition() {
    Origin derived = Origin.of(childBirthCountry, parentsBirthCountry);
    if (derived != null) {
      return derived;
    }
    boolean answeredAsUnknown = childBirthCountry != null || parentsBirthCountry != null;
    return origin == null && answeredAsUnknown ? Origin.MISSING : origin;
  }

  /** The age group (<i>åldersgrupp</i>); null when the age is missing or outside 0–17. */
  public @Nullable AgeGroup ageGroup() {
    return age == null ? null : AgeGroup.of(age).orElse(null);
  }

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "Background[answers hidden]";
  }

  /** Builds the block, question by question; a question that is never touched stays unanswered. */
  public static final class Builder {
    private @Nullable LegalSex legalSex;
    private @Nullable Integer age;
    private @Nullable ChildBirthCountry childBirthCountry;
    private @Nullable ParentsBirthCountry parentsBirthCountry;
    private @Nullable Origin origin;
    private @Nullable LivingSituation livingSituation;
    private final Set<Diagnosis> diagnoses = EnumSet.noneOf(Diagnosis.class);
    private @Nullable InterpreterNeed interpreter;

    Builder() {}

    Builder(Background from) {
      legalSex = from.legalSex;
      age = from.age;
      childBirthCountry = from.childBirthCountry;
      parentsBirthCountry = from.parentsBirthCountry;
      origin = from.origin;
      livingSituation = from.livingSituation;
      diagnoses.addAll(from.diagnoses);
      interpreter = from.interpreter;
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

    /** The child's country of birth (<i>barnets födelseland</i>); null for not answered. */
    public Builder childBirthCountry(@Nullable ChildBirthCountry childBirthCountry) {
      this.childBirthCountry = childBirthCountry;
      return this;
    }

    /** The parents' countries of birth (<i>föräldrarnas födelseland</i>); null for not answered. */
    public Builder parentsBirthCountry(@Nullable ParentsBirthCountry parentsBirthCountry) {
      this.parentsBirthCountry = parentsBirthCountry;
      return this;
    }

    /** Origin (<i>härkomst</i>); null for not answered. */
    public Builder origin(@Nullable Origin origin) {
      this.origin = origin;
      return this;
    }

    /** Living situation (<i>boendesituation</i>); null for not answered. */
    public Builder livingSituation(@Nullable LivingSituation livingSituation) {
      this.livingSituation = livingSituation;
      return this;
    }

    /**
     * Diagnosis or disability (<i>diagnos eller funktionsnedsättning</i>): adds to what was given
     * before.
     */
    public Builder diagnosis(Diagnosis... given) {
      Codes.add(diagnoses, "diagnosis", given);
      return this;
    }

    /**
     * Diagnosis or disability (<i>diagnos eller funktionsnedsättning</i>): replaces what was given
     * before.
     */
    public Builder diagnoses(Set<Diagnosis> given) {
      Codes.replace(diagnoses, "diagnoses", given);
      return this;
    }

    /** Need of an interpreter (<i>behov av tolk</i>); null for not answered. */
    public Builder interpreter(@Nullable InterpreterNeed interpreter) {
      this.interpreter = interpreter;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Background.Builder[answers hidden]";
    }

    Background build() {
      return new Background(
          legalSex,
          age,
          childBirthCountry,
          parentsBirthCountry,
          origin,
          livingSituation,
          diagnoses,
          interpreter);
    }
  }
}
