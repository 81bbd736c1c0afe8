package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Variable;

/**
 * The guardians' and the child's attitude to interventions, as documented (<i>samtycke</i>). Built
 * with {@link Builder}; the canonical constructor is no part of the compatibility promise.
 *
 * @param guardian1 the first guardian's attitude; null when not answered
 * @param guardian2 the second guardian's attitude; null when not answered
 * @param child the child's attitude; null when not answered
 */
public record Consent(
    @Variable(
            sv = "Vårdnadshavare 1, inställning",
            en = "Guardian 1, attitude",
            from = NUSO,
            source = "SKR page delstudie 1 names the variable; the options are not public")
        @Nullable ConsentAttitude guardian1,
    @Variable(
            sv = "Vårdnadshavare 2, inställning",
            en = "Guardian 2, attitude",
            from = PROVISIONAL,
            source =
                "Our reading: SKR page delstudie 1 names the guardians' and the child's attitude, not two guardians apart; the options are not public")
        @Nullable ConsentAttitude guardian2,
    @Variable(
            sv = "Barnets inställning",
            en = "The child's attitude",
            from = NUSO,
            source = "SKR page delstudie 1 names the variable; the options are not public")
        @Nullable ConsentAttitude child) {
  /** The block with no answer given. */
  public static final Consent UNANSWERED = new Builder().build();

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "Consent[answers hidden]";
  }

  /** Builds the block, question by question; a question that is never touched stays unanswered. */
  public static final class Builder {
    private @Nullable ConsentAttitude guardian1;
    private @Nullable ConsentAttitude guardian2;
    private @Nullable ConsentAttitude child;

    Builder() {}

    Builder(Consent from) {
      guardian1 = from.guardian1;
      guardian2 = from.guardian2;
      child = from.child;
    }

    /** Guardian 1, attitude (<i>vårdnadshavare 1, inställning</i>); null for not answered. */
    public Builder guardian1(@Nullable ConsentAttitude guardian1) {
      this.guardian1 = guardian1;
      return this;
    }

    /** Guardian 2, attitude (<i>vårdnadshavare 2, inställning</i>); null for not answered. */
    public Builder guardian2(@Nullable ConsentAttitude guardian2) {
      this.guardian2 = guardian2;
      return this;
    }

    /** The child's attitude (<i>barnets inställning</i>); null for not answered. */
    public Builder child(@Nullable ConsentAttitude child) {
      this.child = child;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Consent.Builder[answers hidden]";
    }

    Consent build() {
      return new Consent(guardian1, guardian2, child);
    }
  }
}
