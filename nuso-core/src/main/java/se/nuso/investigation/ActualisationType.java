package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * How the investigation came about (<i>aktualiseringssätt</i>). The published shares sum to 102 %;
 * it is read here as a single choice.
 */
public enum ActualisationType implements Code {
  @Coded(
      sv = "Anmälan",
      en = "Report of concern",
      from = NUSO,
      source =
          "SKR presentation 2024: 86 %; SKR page delstudie 3 (skr.se ...delstudie3.81333.html, 3 Jun 2024)")
  REPORT_OF_CONCERN,
  @Coded(
      sv = "Ansökan",
      en = "Application",
      from = NUSO,
      source =
          "SKR presentation 2024: 12 %; SKR page delstudie 3 (skr.se ...delstudie3.81333.html, 3 Jun 2024)")
  APPLICATION,
  @Coded(
      sv = "Information på annat sätt",
      en = "Information by other means",
      from = NUSO,
      source =
          "SKR presentation 2024: 4 % in delstudie 1. The delstudie 3 page names only report and application.")
  OTHER_INFORMATION
}
