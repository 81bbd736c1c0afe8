package se.nuso.service;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** What a service without needs assessment resulted in (<i>vad insatsen resulterat i</i>). */
public enum ServiceOutcome implements Code {
  @Coded(sv = "Nybesök", en = "New visit", from = NUSO, source = "SKR page delstudie 2")
  NEW_VISIT,
  @Coded(sv = "Ansökan", en = "Application", from = NUSO, source = "SKR page delstudie 2")
  APPLICATION,
  @Coded(sv = "Anmälan", en = "Report of concern", from = NUSO, source = "SKR page delstudie 2")
  REPORT_OF_CONCERN,
  @Coded(
      sv = "Hänvisning vidare",
      en = "Referred onward",
      from = NUSO,
      source = "SKR page delstudie 2")
  ONWARD_REFERRAL,
  @Coded(
      sv = "Insatsen avslutad utan vidare åtgärd",
      en = "Completed without further action",
      from = PROVISIONAL,
      source = "Our completion: SKR page delstudie 2 gives examples only")
  COMPLETED,
  @Coded(sv = "Insatsen pågår", en = "Ongoing", from = PROVISIONAL, source = "Our completion")
  ONGOING,
  @Coded(sv = "Annat", en = "Other", from = PROVISIONAL, source = "Our completion")
  OTHER
}
