package se.nuso.service;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Whether an interpreter is used (<i>tolk används</i>). */
public enum InterpreterUse implements Code {
  @Coded(
      sv = "Tolk används",
      en = "Interpreter used",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the interpreter; its options are not public")
  USED,
  @Coded(
      sv = "Tolk används inte",
      en = "No interpreter used",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the interpreter; its options are not public")
  NOT_USED
}
