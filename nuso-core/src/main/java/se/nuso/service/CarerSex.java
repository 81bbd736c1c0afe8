package se.nuso.service;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The sex of a carer who takes part (<i>omsorgspersons kön</i>). */
public enum CarerSex implements Code {
  @Coded(
      sv = "Kvinna",
      en = "Woman",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the sex of the carers; its options are not public")
  WOMAN,
  @Coded(
      sv = "Man",
      en = "Man",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the sex of the carers; its options are not public")
  MAN
}
