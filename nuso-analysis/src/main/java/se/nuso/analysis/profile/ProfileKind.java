package se.nuso.analysis.profile;

import java.util.List;
import java.util.function.Function;
import se.nuso.investigation.Investigation;
import se.nuso.stats.latent.ResponseMatrix;
import se.nuso.text.Label;

/** Which profiles are asked for. */
public enum ProfileKind {
  /** Risk-and-protection profiles (<i>risk- och skyddsprofiler, RoS</i>). */
  RISK_AND_PROTECTION(
      new Label("Risk- och skyddsprofiler", "Risk-and-protection profiles"),
      new Label("dokumenterade risk- och skyddsfaktorer", "documented risk and protective factors"),
      List.of(ItemKind.RISK_FACTOR, ItemKind.PROTECTIVE_FACTOR),
      InvestigationResponses::ofFactors),

  /** Investigation profiles (<i>utredningsprofiler</i>), from the reasons. */
  INVESTIGATION(
      new Label("Utredningsprofiler", "Investigation profiles"),
      new Label("anledningarna till utredningarna", "the reasons for the investigations"),
      List.of(ItemKind.REASON),
      InvestigationResponses::ofReasons);

  private final Label label;
  private final Label material;
  private final List<ItemKind> items;
  private final Function<List<Investigation>, ResponseMatrix> answers;

  ProfileKind(
      Label label,
      Label material,
      List<ItemKind> items,
      Function<List<Investigation>, ResponseMatrix> answers) {
    this.label = label;
    this.material = material;
    this.items = items;
    this.answers = answers;
  }

  /** What the profiles are called. */
  public Label label() {
    return label;
  }

  /** What they are made of. */
  public List<ItemKind> items() {
    return items;
  }

  /** What they are made of, in words. */
  Label material() {
    return material;
  }

  ResponseMatrix answers(List<Investigation> records) {
    return answers.apply(records);
  }
}
