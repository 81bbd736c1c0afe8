package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import java.util.EnumSet;
import java.util.Set;
import se.nuso.codebook.Codes;
import se.nuso.codebook.Variable;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.PlacementForm;

/**
 * What the investigation resulted in (<i>vad utredningen resulterat i</i>); several interventions
 * and referrals may be given. Built with {@link Builder}; the canonical constructor is no part of
 * the compatibility promise.
 *
 * @param interventions decided interventions and measures, or {@code NONE}; empty when not answered
 * @param onwardReferrals onward referrals, or {@code NONE}; a sub-item implies its parent; empty
 *     when not answered
 * @param placementForms forms of placement; empty when not answered
 */
public record Decisions(
    @Variable(
            sv = "Beslutade insatser och åtgärder",
            en = "Decided interventions and measures",
            from = NUSO,
            source = "SKR presentation 2024")
        Set<Intervention> interventions,
    @Variable(
            sv = "Hänvisningar",
            en = "Onward referrals",
            from = NUSO,
            source = "SKR presentation 2024")
        Set<OnwardReferral> onwardReferrals,
    @Variable(
            sv = "Placeringsform",
            en = "Form of placement",
            from = PROVISIONAL,
            source = "Not known to be asked; for local checks",
            local = true)
        Set<PlacementForm> placementForms) {
  /** The block with no answer given. */
  public static final Decisions UNANSWERED = new Builder().build();

  public Decisions {
    interventions = Codes.set(Intervention.class, interventions);
    onwardReferrals = Codes.set(OnwardReferral.class, onwardReferrals);
    placementForms = Codes.set(PlacementForm.class, placementForms);
  }

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "Decisions[answers hidden]";
  }

  /** Builds the block, question by question; a question that is never touched stays unanswered. */
  public static final class Builder {
    private final Set<Intervention> interventions = EnumSet.noneOf(Intervention.class);
    private final Set<OnwardReferral> onwardReferrals = EnumSet.noneOf(OnwardReferral.class);
    private final Set<PlacementForm> placementForms = EnumSet.noneOf(PlacementForm.class);

    Builder() {}

    Builder(Decisions from) {
      interventions.addAll(from.interventions);
      onwardReferrals.addAll(from.onwardReferrals);
      placementForms.addAll(from.placementForms);
    }

    /**
     * Decided interventions and measures (<i>beslutade insatser och åtgärder</i>): adds to what was
     * given before.
     */
    public Builder intervention(Intervention... given) {
      Codes.add(interventions, "intervention", given);
      return this;
    }

    /**
     * Decided interventions and measures (<i>beslutade insatser och åtgärder</i>): replaces what
     * was given before.
     */
    public Builder interventions(Set<Intervention> given) {
      Codes.replace(interventions, "interventions", given);
      return this;
    }

    /** Onward referrals (<i>hänvisningar</i>): adds to what was given before. */
    public Builder onwardReferral(OnwardReferral... given) {
      Codes.add(onwardReferrals, "onwardReferral", given);
      return this;
    }

    /** Onward referrals (<i>hänvisningar</i>): replaces what was given before. */
    public Builder onwardReferrals(Set<OnwardReferral> given) {
      Codes.replace(onwardReferrals, "onwardReferrals", given);
      return this;
    }

    /** Form of placement (<i>placeringsform</i>): adds to what was given before. */
    public Builder placementForm(PlacementForm... given) {
      Codes.add(placementForms, "placementForm", given);
      return this;
    }

    /** Form of placement (<i>placeringsform</i>): replaces what was given before. */
    public Builder placementForms(Set<PlacementForm> given) {
      Codes.replace(placementForms, "placementForms", given);
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Decisions.Builder[answers hidden]";
    }

    Decisions build() {
      if (onwardReferrals.stream().anyMatch(OnwardReferral::isNonAssessedServiceItem)) {
        onwardReferrals.add(OnwardReferral.NON_ASSESSED_SERVICE);
      }
      return new Decisions(interventions, onwardReferrals, placementForms);
    }
  }
}
