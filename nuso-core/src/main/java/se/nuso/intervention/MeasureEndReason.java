package se.nuso.intervention;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Why a measure ended (<i>orsak till avslut</i>); all of the list is our completion. */
public enum MeasureEndReason implements Code {
  @Coded(
      sv = "Genomförd som planerat",
      en = "Completed as planned",
      from = PROVISIONAL,
      source = "Our completion")
  COMPLETED_AS_PLANNED,
  @Coded(
      sv = "Vårdnadshavare ville inte fortsätta",
      en = "Guardian did not want to go on",
      from = PROVISIONAL,
      source = "Our completion")
  GUARDIAN_DECLINED,
  @Coded(
      sv = "Barnet ville inte fortsätta",
      en = "Child did not want to go on",
      from = PROVISIONAL,
      source = "Our completion")
  CHILD_DECLINED,
  @Coded(
      sv = "Ersatt av annan insats",
      en = "Replaced by another measure",
      from = PROVISIONAL,
      source = "Our completion")
  REPLACED,
  @Coded(
      sv = "Flyttat från kommunen",
      en = "Moved from the municipality",
      from = PROVISIONAL,
      source = "Our completion")
  MOVED,
  @Coded(sv = "Annan orsak", en = "Other reason", from = PROVISIONAL, source = "Our completion")
  OTHER,
  @Coded(sv = "Uppgift saknas", en = "Not known", from = PROVISIONAL, source = "Our completion")
  UNKNOWN
}
