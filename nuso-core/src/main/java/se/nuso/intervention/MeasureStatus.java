package se.nuso.intervention;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** How a started measure stands at the follow-up (<i>pågår, avslutad, avbruten</i>). */
public enum MeasureStatus implements Code {
  @Coded(sv = "Pågår", en = "Ongoing", from = PROVISIONAL, source = "Our completion")
  ONGOING,
  @Coded(sv = "Avslutad", en = "Completed", from = PROVISIONAL, source = "Our completion")
  COMPLETED,
  @Coded(sv = "Avbruten", en = "Broken off", from = PROVISIONAL, source = "Our completion")
  BROKEN_OFF
}
