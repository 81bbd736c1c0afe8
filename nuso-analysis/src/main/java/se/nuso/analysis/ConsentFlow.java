package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.flow.DocumentedConsent;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Consent;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Answer;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * From need over consent to decision, so that "no intervention" can be told apart: no need was
 * assessed, a need was and consent declined, or a need was and there was consent but no decision.
 * Every investigation is in one branch, also where it cannot be told.
 *
 * @param branches the number of investigations in each branch; they sum to all
 * @param referred how many in each branch were referred onward
 * @param byPerson of those with a need, the share with an intervention decided by the attitude of
 *     guardian 1, guardian 2 and the child
 * @param basis the records
 */
public record ConsentFlow(
    Map<Branch, Long> branches,
    Map<Branch, Proportion> referred,
    Map<Label, Shares> byPerson,
    DataOrigin basis)
    implements Analysis {
  private static final Label INTERVENTION_NEED_NOT_ANSWERED =
      new Label("Insats, behov ej besvarat", "Intervention, need not answered");
  private static final Label NONE_NO_NEED = new Label("Ingen insats: inget behov", "None: no need");
  private static final Label NONE_NEED_DECLINED =
      new Label("Ingen insats: behov, nej till insats", "None: need, declined");
  private static final Label NONE_NEED_CONSENT_NO_DECISION =
      new Label("Ingen insats: behov, samtycke, inget beslut", "None: need, consent, no decision");
  private static final Label NONE_NEED_DIVIDED =
      new Label("Ingen insats: behov, oense", "None: need, divided");
  private static final Label NONE_NEED_NOT_ASKED_OR =
      new Label(
          "Ingen insats: behov, inte tillfrågade eller ej aktuellt",
          "None: need, not asked or not applicable");
  private static final Label NONE_NEED_ATTITUDE_NOT_DOCUMENTED =
      new Label(
          "Ingen insats: behov, inställning ej dokumenterad",
          "None: need, attitude not documented");
  private static final Label NONE_NEED_CONSENT_NOT_ANSWERED =
      new Label("Ingen insats: behov, samtycke ej besvarat", "None: need, consent not answered");
  private static final Label NONE_NEED_NOT_ANSWERED =
      new Label("Ingen insats: behov ej besvarat", "None: need not answered");
  private static final Label DECISION_UNANSWERED =
      new Label("Beslut ej besvarat", "Decision not answered");
  private static final Label FROM_NEED_OVER_CONSENT_TO =
      new Label("Från behov över samtycke till beslut", "From need over consent to decision");
  private static final Label BRANCH = new Label("Gren", "Branch");
  private static final Label OF_ALL = new Label("av alla", "of all");
  private static final Label OF_NO_INTERVENTION =
      new Label("av dem utan insats", "of no intervention");
  private static final Label OF_WHICH_REFERRED_ONWARD =
      new Label("varav hänvisade", "of which referred onward");
  private static final Label DECIDED_AMONG_NEED_ATTITUDE =
      new Label("Beslut bland dem med bedömt behov", "Decided among need: attitude");

  private static final List<Dimension<? super Investigation>> PERSONS =
      List.of(
          Dimensions.GUARDIAN_1_CONSENT, Dimensions.GUARDIAN_2_CONSENT, Dimensions.CHILD_CONSENT);

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Varje utredning i en gren: beslutad insats, eller ingen insats delad i inget behov,"
                  + " behov och nej, behov och samtycke utan beslut, oense, inte tillfrågade, inget"
                  + " dokumenterat, obesvarat.",
              "Each investigation in one branch: intervention decided, or none parted in no need,"
                  + " need and declined, need and consent without decision, divided, not asked,"
                  + " nothing documented, not answered."),
          new Label("Utredningar i grenen.", "Investigations in the branch."),
          new Label(
              "Alla utredningar; per vårdnadshavare och barn utredningar med bedömt behov och svar om"
                  + " beslut.",
              "All investigations; by guardian and child investigations with need assessed and an"
                  + " answer on decisions."),
          new Label(
              "Det som inte kan placeras har egna grenar, så att grenarna summerar till alla.",
              "What cannot be placed has branches of its own, so that the branches sum to all."),
          Words.WILSON,
          new Label(
              "Vår uppdelning av NUSO:s fråga om inställning (delstudie 1); indelningen är inte"
                  + " publicerad av NUSO.",
              "Our parting of NUSO's question on attitude (sub-study 1); the parting is not published"
                  + " by NUSO."),
          List.of(
              new Label(
                  "Svarsalternativen om inställning är vår komplettering.",
                  "The answers on attitude are our completion."),
              new Label(
                  "Dokumenterad inställning är inte rättsligt samtycke: under 12 år avgör"
                      + " vårdnadshavare, från 15 även barnet, däremellan barnet där det är lämpligt;"
                      + " LVU kräver inget.",
                  "A documented attitude is not legal consent: under 12 the guardians decide, from 15"
                      + " the child too, between them the child where suitable; LVU needs none."),
              new Label(
                  "Delvis samtycke räknas som samtycke. Ja och nej från olika personer är en gren för"
                      + " sig.",
                  "Partly consenting counts as consent. Yes and no from different persons are a branch"
                      + " of their own."),
              new Label(
                  "Insats utan bedömt behov är vanlig vid uppföljning av barnets situation och LVU"
                      + " 6 §.",
                  "An intervention without assessed need is usual for monitoring and LVU 6 §."),
              Words.DOCUMENTED));

  public ConsentFlow {
    branches = Collections.unmodifiableMap(new EnumMap<>(branches));
    referred = Collections.unmodifiableMap(new EnumMap<>(referred));
    byPerson = Collections.unmodifiableMap(new LinkedHashMap<>(byPerson));
    Objects.requireNonNull(basis, "basis");
  }

  /** Where an investigation ends. */
  public enum Branch {
    /** An intervention was decided, with need assessed. */
    DECIDED_WITH_NEED(new Label("Insats, behov bedömt", "Intervention, need assessed")),
    /** An intervention was decided without assessed need: usual for monitoring and LVU 6 §. */
    DECIDED_WITHOUT_NEED(new Label("Insats, inget behov bedömt", "Intervention, no need assessed")),
    /** An intervention was decided; need is not answered. */
    DECIDED_NEED_NOT_ANSWERED(INTERVENTION_NEED_NOT_ANSWERED),
    /** No intervention: no need was assessed. */
    NO_NEED(NONE_NO_NEED),
    /** No intervention: a need was assessed, somebody declined and nobody consented. */
    NEED_DECLINED(NONE_NEED_DECLINED),
    /** No intervention: a need was assessed, somebody consented and nobody declined. */
    NEED_CONSENT_NO_DECISION(NONE_NEED_CONSENT_NO_DECISION),
    /** No intervention: a need was assessed, one consented and another declined. */
    NEED_DIVIDED(NONE_NEED_DIVIDED),
    /**
     * No intervention: a need was assessed, and nobody answered for was asked, or it did not apply.
     */
    NEED_NOT_ASKED(NONE_NEED_NOT_ASKED_OR),
    /** No intervention: a need was assessed, and no attitude is documented. */
    NEED_NOT_DOCUMENTED(NONE_NEED_ATTITUDE_NOT_DOCUMENTED),
    /** No intervention: a need was assessed, and consent is not answered for anybody. */
    NEED_CONSENT_NOT_ANSWERED(NONE_NEED_CONSENT_NOT_ANSWERED),
    /** No intervention; need is not answered. */
    NEED_NOT_ANSWERED(NONE_NEED_NOT_ANSWERED),
    /** It is not answered what was decided. */
    DECISION_NOT_ANSWERED(DECISION_UNANSWERED);

    private final Label label;

    Branch(Label label) {
      this.label = label;
    }

    /** The branch in words. */
    public Label label() {
      return label;
    }

    /** Whether no intervention was decided. */
    public boolean withoutIntervention() {
      return compareTo(NO_NEED) >= 0 && compareTo(NEED_NOT_ANSWERED) <= 0;
    }

    /**
     * The branch of an investigation.
     *
     * @param investigation the investigation
     */
    public static Branch of(Investigation investigation) {
      Answer need = Indicators.NEED.answerOf(investigation);
      return switch (Indicators.INTERVENTION_DECIDED.answerOf(investigation)) {
        case YES ->
            switch (need) {
              case YES -> DECIDED_WITH_NEED;
              case NO -> DECIDED_WITHOUT_NEED;
              case MISSING, OUTSIDE -> DECIDED_NEED_NOT_ANSWERED;
            };
        case NO ->
            switch (need) {
              case YES -> ofConsent(investigation.consent());
              case NO -> NO_NEED;
              case MISSING, OUTSIDE -> NEED_NOT_ANSWERED;
            };
        case MISSING, OUTSIDE -> DECISION_NOT_ANSWERED;
      };
    }

    private static Branch ofConsent(Consent consent) {
      DocumentedConsent documented = DocumentedConsent.of(consent);
      if (documented == null) {
        return NEED_CONSENT_NOT_ANSWERED;
      }
      return switch (documented) {
        case GUARDIAN_CONSENTS, ONLY_CHILD_CONSENTS -> NEED_CONSENT_NO_DECISION;
        case DIVIDED -> NEED_DIVIDED;
        case DECLINED -> NEED_DECLINED;
        case NOT_DOCUMENTED -> NEED_NOT_DOCUMENTED;
        case NOT_ASKED, NOT_APPLICABLE -> NEED_NOT_ASKED;
      };
    }
  }

  /**
   * The branches of investigations.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static ConsentFlow of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    Map<Branch, List<Investigation>> parts = new EnumMap<>(Branch.class);
    for (Branch branch : Branch.values()) {
      parts.put(branch, new ArrayList<>());
    }
    for (Investigation investigation : investigations) {
      records.add(investigation);
      Objects.requireNonNull(parts.get(Branch.of(investigation))).add(investigation);
    }
    Map<Branch, Long> branches = new EnumMap<>(Branch.class);
    Map<Branch, Proportion> referred = new EnumMap<>(Branch.class);
    parts.forEach(
        (branch, part) -> {
          branches.put(branch, (long) part.size());
          referred.put(branch, Indicators.ONWARD_REFERRAL_MADE.of(part));
        });
    Indicator<Investigation> decided = Indicators.INTERVENTION_DECIDED.among(Indicators.NEED);
    Map<Label, Shares> byPerson = new LinkedHashMap<>();
    PERSONS.forEach(person -> byPerson.put(person.label(), decided.by(person).of(records)));
    return new ConsentFlow(
        branches, referred, byPerson, Basis.of(records, Dimensions.NEED_ASSESSMENT));
  }

  /**
   * The number of investigations in a branch.
   *
   * @param branch which
   */
  public long count(Branch branch) {
    return Objects.requireNonNull(branches.get(branch));
  }

  /** The number of investigations without an intervention, whatever the reason. */
  public long withoutIntervention() {
    return Stream.of(Branch.values())
        .filter(Branch::withoutIntervention)
        .mapToLong(this::count)
        .sum();
  }

  @Override
  public Label title() {
    return FROM_NEED_OVER_CONSENT_TO;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(BRANCH),
        Sheet.of(Words.COUNT),
        Sheet.of(OF_ALL),
        Sheet.of(OF_NO_INTERVENTION),
        Sheet.of(OF_WHICH_REFERRED_ONWARD));
    for (Branch branch : Branch.values()) {
      long count = count(branch);
      sheet.row(
          Cell.words(branch.label()),
          Cell.count(count),
          new Proportion(count, basis.records(), 0).cell(),
          branch.withoutIntervention()
              ? new Proportion(count, withoutIntervention(), 0).cell()
              : Cell.EMPTY,
          Objects.requireNonNull(referred.get(branch)).cell());
    }
    sheet.row(
        Cell.words(Words.ALL),
        Cell.count(basis.records()),
        Cell.EMPTY,
        Cell.count(withoutIntervention()),
        Cell.EMPTY);
    Column[] persons =
        Stream.concat(
                Stream.of(Sheet.words(DECIDED_AMONG_NEED_ATTITUDE)),
                PERSONS.stream().map(person -> Sheet.of(person.label(), Look.WITH_N)))
            .toArray(Column[]::new);
    sheet.table(persons);
    for (ConsentAttitude attitude : ConsentAttitude.values()) {
      attitude(sheet, Level.of(attitude));
    }
    attitude(sheet, Level.NOT_ANSWERED);
    return sheet.document();
  }

  private void attitude(Sheet sheet, Level attitude) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.words(attitude.label())));
    byPerson.values().forEach(shares -> cells.add(shares.share(attitude.code()).cell()));
    sheet.row(cells);
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
