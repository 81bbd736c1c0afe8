package se.nuso.analysis.published;

import java.util.List;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** Where the published figures contradict each other, and the choice made for the cohort. */
public enum Contradiction {
  ACTUALISATION_TYPES(
      List.of("PUB006", "PUB007", "PUB008"),
      new Label(
          "Aktualiseringssätten summerar till 102 %.", "The actualisation types sum to 102 %."),
      new Label(
          "Ett svar per utredning: 85,3, 11,4 och 3,3 %, som alla ligger inom toleransen.",
          "One answer per investigation: 85.3, 11.4 and 3.3 %, all within the tolerance.")),
  PROFILE_GROUPS(
      List.of(
          "PUB109", "PUB110", "PUB111", "PUB112", "PUB113", "PUB114", "PUB115", "PUB116", "PUB117"),
      new Label(
          "Profilgrupperna summerar till 101 %, och bara 14 av 15 profiler placeras.",
          "The groups of profiles sum to 101 %, and only 14 of the 15 profiles are placed."),
      new Label(
          "Varje andel räknas om med 100/101; profil 3 läggs i gruppen med 6 och 12.",
          "Each share is scaled by 100/101; profile 3 is placed in the group of 6 and 12.")),
  OWN_BEHAVIOUR(
      List.of("PUB028", "PUB031", "PUB110", "PUB111", "PUB113"),
      new Label(
          "Eget beteende är 13 + 15 = 28 %, men profilerna som domineras av barnets sida är 35 %.",
          "Own behaviour is 13 + 15 = 28 %, yet the profiles dominated by the child's side make"
              + " 35 %."),
      new Label(
          "Utsattheten dras, given faktorerna, så att de fyra andelarna stämmer: en riskfaktor på"
              + " barnets sida ger inte alltid eget beteende. Ingen härledningsregel återskapar"
              + " den.",
          "Vulnerability is drawn, given the factors, so that the four shares are met: a risk"
              + " factor on the child's side does not always make own behaviour. No rule of"
              + " derivation reproduces it.")),
  SERVICE_SUB_ITEMS(
      List.of("PUB076", "PUB077", "PUB078", "PUB079", "PUB080"),
      new Label(
          "Underposterna till icke biståndsprövad insats summerar till 4 390, mer än 3 843.",
          "The sub-items of service without needs assessment sum to 4 390, more than 3 843."),
      new Label(
          "Flera underposter kan ges i samma utredning; alla fem antalen möts.",
          "Several sub-items may be given in one investigation; all five counts are met.")),
  INTERVENTION_SUM(
      List.of("PUB035", "PUB066", "PUB070", "PUB075"),
      new Label(
          "De tio insatserna summerar till 8 476, men 35,3 % av utredningarna är 7 716.",
          "The ten interventions sum to 8 476, yet 35.3 % of the investigations are 7 716."),
      new Label(
          "Flera beslut i samma utredning: i snitt 1,1 per utredning med beslut.",
          "Several decisions in one investigation: 1.1 on average where any is decided.")),
  TWO_OR_MORE_COMPETENCES(
      List.of("PUB044", "PUB045", "PUB046", "PUB047", "PUB048", "PUB049", "PUB050"),
      new Label(
          "Två eller fler kompetenser i 20 % ryms knappt i andelarna per kompetens.",
          "Two or more competences in 20 % can only just be met by the shares by competence."),
      new Label(
          "Andelarna per kompetens läggs 1–2 enheter över de publicerade, inom ”ungefär”.",
          "The shares by competence lie 1–2 points above the published, within \"about\".")),
  PSYCHOLOGICAL_COMPETENCE(
      List.of("PUB048", "PUB049", "PUB051", "PUB052"),
      new Label(
          "Psykologisk kompetens är 5 % av alla, men 20 och 5 % av dem med information ger 6 %.",
          "Psychological competence is 5 % of all, yet 20 and 5 % of those with information make"
              + " 6 %."),
      new Label(
          "Nämnaren är alla utredningar; andelen utan diagnos läggs lågt inom ”ungefär 5”.",
          "The denominator is all investigations; the share without a diagnosis lies low within"
              + " \"about 5\".")),
  WISHES_AND_NEED(
      List.of("PUB130", "PUB131", "PUB132"),
      new Label(
          "Önskemål är dokumenterade i hälften av utredningarna med bedömt behov, men"
              + " dokumentation saknas bara i en tredjedel av alla.",
          "Wishes are documented in half of the investigations with assessed need, yet"
              + " documentation is missing in only a third of all."),
      new Label(
          "Hälften läses som att barnet har fått framföra önskemål, 43 % bland alla.",
          "Half is read as the child having been able to state wishes, 43 % among all.")),
  MEAN_OF_RISK_FACTORS(
      List.of("PUB086", "PUB087", "PUB088", "PUB089", "PUB090", "PUB091"),
      new Label(
          "Medeltalet 5 kräver omkring tio riskfaktorer i medeltal bland de 35 % som har fem eller"
              + " fler.",
          "The mean of 5 requires about ten risk factors on average among the 35 % with five or"
              + " more."),
      new Label(
          "Profilerna med multiutsatthet har 13–19 riskfaktorer; medeltalet möts inom 0,25.",
          "The profiles of multiple adversity have 13–19 risk factors; the mean is met within"
              + " 0.25.")),
  NUMBER_OF_INVESTIGATIONS(
      List.of("PUB001", "PUB002"),
      new Label(
          "PM#3 säger både omkring 21 000 och 21 858 utredningar; deltagarna är 126 eller 134 vid"
              + " olika tidpunkter.",
          "PM#3 says both about 21 000 and 21 858 investigations; the participants are 126 or 134"
              + " at different times."),
      new Label(
          "21 858 utredningar och 134 deltagare.", "21 858 investigations, 134 participants."));

  private final List<String> figures;
  private final Label what;
  private final Label choice;

  Contradiction(List<String> figures, Label what, Label choice) {
    this.figures = figures;
    this.what = what;
    this.choice = choice;
  }

  /** The figures concerned. */
  public List<String> figures() {
    return figures;
  }

  /** What contradicts what. */
  public Label what() {
    return what;
  }

  /** The choice made, and what it costs. */
  public Label choice() {
    return choice;
  }

  /** The figures, what contradicts what, and the choice made. */
  public String toString(Language language) {
    return String.join(", ", figures) + ": " + what.in(language) + " " + choice.in(language);
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
