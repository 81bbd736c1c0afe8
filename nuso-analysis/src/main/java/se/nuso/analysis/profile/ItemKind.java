package se.nuso.analysis.profile;

import java.util.List;
import java.util.stream.Stream;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.Code;
import se.nuso.investigation.InvestigationReason;
import se.nuso.text.Label;

/** What a profile is made of; each kind is described apart. */
public enum ItemKind {
  /** The 30 risk factors (<i>riskfaktorer</i>). */
  RISK_FACTOR(
      new Label("riskfaktor", "risk factor"),
      new Label("riskfaktorer", "risk factors"),
      new Label("dokumenterad", "documented"),
      new Label("dokumenterade", "documented"),
      List.of(RiskFactor.values())),

  /** The 7 protective factors (<i>skyddsfaktorer</i>). */
  PROTECTIVE_FACTOR(
      new Label("skyddsfaktor", "protective factor"),
      new Label("skyddsfaktorer", "protective factors"),
      new Label("dokumenterad", "documented"),
      new Label("dokumenterade", "documented"),
      Stream.of(ProtectiveFactor.values()).filter(f -> f != ProtectiveFactor.NONE).toList()),

  /** The reasons for the investigation (<i>anledningar till utredningen</i>). */
  REASON(
      new Label("anledning", "reason"),
      new Label("anledningar", "reasons"),
      new Label("angiven", "given"),
      new Label("angivna", "given"),
      List.of(InvestigationReason.values()));

  private final Label one;
  private final Label several;
  private final Label found;
  private final Label foundSeveral;
  private final List<? extends Code> codes;

  ItemKind(Label one, Label several, Label found, Label foundSeveral, List<? extends Code> codes) {
    this.one = one;
    this.several = several;
    this.found = found;
    this.foundSeveral = foundSeveral;
    this.codes = codes;
  }

  /** The codes, in the order of their list. */
  public List<Code> codes() {
    return List.copyOf(codes);
  }

  /** The word for one of them. */
  public Label one() {
    return one;
  }

  /** The word for several of them. */
  public Label several() {
    return several;
  }

  /** What one of them is where it is there: documented, or given. */
  Label found() {
    return found;
  }

  /** The same of several. */
  Label foundSeveral() {
    return foundSeveral;
  }
}
