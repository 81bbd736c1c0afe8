package se.nuso.io;

import java.time.LocalDate;
import java.util.Map;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.SubStudy;
import se.nuso.text.Label;

/** The days that decide whether a record belongs to a round, and what is to be said of them. */
final class DeliveryDays {
  private static final Map<String, SubStudy> STUDIES =
      Map.of(
          "process.closed",
          SubStudy.INVESTIGATIONS,
          "investigationClosed",
          SubStudy.INVESTIGATIONS,
          "received",
          SubStudy.ACTUALISATIONS);

  private DeliveryDays() {}

  /** Whether a day lies in the collection's period; empty where the variable does not decide it. */
  static Label period(Code round, String path, LocalDate day) {
    SubStudy study = STUDIES.get(path);
    if (study == null || !(round instanceof CollectionRound known)) {
      return new Label("", "");
    }
    return known
        .window(study)
        .map(
            window ->
                window.contains(day)
                    ? new Label(
                        ", som ligger i insamlingsperioden " + window,
                        ", which is within the collection period " + window)
                    : new Label(
                        ", som ligger utanför insamlingsperioden " + window,
                        ", which is outside the collection period " + window))
        .orElse(new Label("", ""));
  }
}
