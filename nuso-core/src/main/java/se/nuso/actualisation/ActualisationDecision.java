package se.nuso.actualisation;

import static se.nuso.codebook.Provenance.PROVISIONAL;
import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** What was decided on an actualisation (<i>beslut</i>). */
public enum ActualisationDecision implements Code {
  @Coded(
      sv = "Utredning inleds",
      en = "Investigation opened",
      from = PUBLISHED,
      source = "SKR page delstudie 3 (skr.se ...delstudie3.81333.html, 3 Jun 2024)")
  INVESTIGATION_OPENED,
  @Coded(
      sv = "Utredning inleds inte",
      en = "Investigation not opened",
      from = PUBLISHED,
      source = "SKR page delstudie 3 (skr.se ...delstudie3.81333.html, 3 Jun 2024)")
  INVESTIGATION_NOT_OPENED,
  @Coded(
      sv = "Påförs pågående utredning",
      en = "Joined to an ongoing investigation",
      from = PUBLISHED,
      source =
          "SKR page delstudie 3 (skr.se ...delstudie3.81333.html, 3 Jun 2024); legal ground SoL (2025:400) 20 kap. 2 §: no decision needed while an investigation is ongoing.")
  JOINED_TO_ONGOING_INVESTIGATION,
  @Coded(
      sv = "Beslut saknas ännu",
      en = "Decision pending",
      from = PROVISIONAL,
      source = "Our completion, needed for extracts taken inside the 14 days.")
  PENDING
}
