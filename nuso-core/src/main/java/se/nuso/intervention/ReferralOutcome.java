package se.nuso.intervention;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * What came of an onward referral (<i>resultat av hänvisning</i>); all of the list is our
 * completion.
 */
public enum ReferralOutcome implements Code {
  @Coded(
      sv = "Kontakt etablerad",
      en = "Contact made",
      from = PROVISIONAL,
      source =
          "Our completion: the information meeting of 19 Sep 2025 names the follow-up of onward referrals, not its items")
  REACHED,
  @Coded(
      sv = "Väntar på kontakt",
      en = "Waiting for contact",
      from = PROVISIONAL,
      source =
          "Our completion: the information meeting of 19 Sep 2025 names the follow-up of onward referrals, not its items")
  WAITING,
  @Coded(
      sv = "Familjen tackade nej",
      en = "Declined by the family",
      from = PROVISIONAL,
      source =
          "Our completion: the information meeting of 19 Sep 2025 names the follow-up of onward referrals, not its items")
  DECLINED,
  @Coded(
      sv = "Mottagaren tog inte emot",
      en = "Not accepted by the receiver",
      from = PROVISIONAL,
      source =
          "Our completion: the information meeting of 19 Sep 2025 names the follow-up of onward referrals, not its items")
  NOT_ACCEPTED,
  @Coded(
      sv = "Uppgift saknas",
      en = "Not known",
      from = PROVISIONAL,
      source =
          "Our completion: the information meeting of 19 Sep 2025 names the follow-up of onward referrals, not its items")
  UNKNOWN
}
