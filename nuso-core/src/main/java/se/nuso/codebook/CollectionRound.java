package se.nuso.codebook;

import static se.nuso.codebook.Provenance.NUSO;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.nuso.text.Label;

/**
 * A collection round (<i>insamlingsomgång</i>): its sub-studies with their windows. A round is
 * always named, never guessed from a date; it knows no rule.
 */
public enum CollectionRound implements Code {
  /** The first round, on children: delstudie 1–3 in 2023–2024 and the follow-up in 2025. */
  @Coded(
      sv = "Barn och unga 2024",
      en = "Children and young people 2024",
      from = NUSO,
      source = "SKR presentation 2024; SKR pages delstudie 1, 2 and 3; NUSO PM#3")
  CHILDREN_2024(
      Map.of(
          SubStudy.INVESTIGATIONS,
          new CollectionWindow(
              LocalDate.of(2023, 10, 1),
              LocalDate.of(2024, 3, 31),
              new Label("utredningen avslutades", "the investigation was closed"),
              List.of(
                  new Label(
                      "utredningar som inletts under en pågående utredning",
                      "investigations opened during an ongoing one"),
                  new Label("yttranden", "statements to other bodies"),
                  new Label("vårdnadsöverflyttningar", "transfers of custody")),
              "NUSO PM#3; SKR page delstudie 1"),
          SubStudy.NON_ASSESSED_SERVICES,
          new CollectionWindow(
              LocalDate.of(2024, 4, 15),
              LocalDate.of(2024, 10, 31),
              new Label("insatsen påbörjades", "the service was started"),
              List.of(),
              "SKR presentation 2024; SKR page delstudie 2"),
          SubStudy.ACTUALISATIONS,
          new CollectionWindow(
              LocalDate.of(2023, 1, 1),
              LocalDate.of(2023, 12, 31),
              new Label("aktualiseringen kom in", "the actualisation came in"),
              List.of(),
              "SKR page delstudie 3")));

  private final Map<SubStudy, CollectionWindow> windows;

  CollectionRound(Map<SubStudy, CollectionWindow> windows) {
    this.windows = new EnumMap<>(windows);
  }

  /**
   * The window of a sub-study; empty where no window is published, as for the follow-up of 2025.
   *
   * @param study the sub-study
   */
  public Optional<CollectionWindow> window(SubStudy study) {
    return Optional.ofNullable(windows.get(study));
  }
}
