package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The legal sex of the child (<i>juridiskt kön</i>). */
public enum LegalSex implements Code {
  @Coded(
      sv = "Flicka",
      en = "Girl",
      from = NUSO,
      source = "SKR presentation 2024: 47 %; variable named in SKR page delstudie 1")
  GIRL,
  @Coded(sv = "Pojke", en = "Boy", from = NUSO, source = "SKR presentation 2024: 53 %")
  BOY
}
