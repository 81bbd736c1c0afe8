package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * What kind of case the investigation is (<i>typ av utredning</i>); NUSO leaves all but the first
 * out.
 */
public enum InvestigationKind implements Code {
  @Coded(
      sv = "Barnavårdsutredning",
      en = "Child-welfare investigation",
      from = NUSO,
      source = "NUSO PM#3")
  INVESTIGATION,
  @Coded(
      sv = "Utredning som inletts under en pågående utredning",
      en = "Investigation opened during an ongoing one",
      from = NUSO,
      source = "NUSO PM#3: not included")
  DURING_ONGOING,
  @Coded(
      sv = "Yttrande",
      en = "Statement to another body",
      from = NUSO,
      source = "NUSO PM#3: not included")
  STATEMENT,
  @Coded(
      sv = "Vårdnadsöverflyttning",
      en = "Transfer of custody",
      from = NUSO,
      source = "NUSO PM#3: not included")
  CUSTODY_TRANSFER
}
