package se.nuso.intervention;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Whether a measure was started (<i>insatsen påbörjad</i>); the answers are our completion. */
public enum MeasureStart implements Code {
  @Coded(
      sv = "Påbörjad",
      en = "Started",
      from = PROVISIONAL,
      source = "Our completion; no question list is public")
  STARTED,
  @Coded(
      sv = "Inte påbörjad",
      en = "Not started",
      from = PROVISIONAL,
      source = "Our completion; no question list is public")
  NOT_STARTED,
  @Coded(
      sv = "Uppgift saknas",
      en = "Not known",
      from = PROVISIONAL,
      source = "Our completion; no question list is public")
  UNKNOWN
}
