package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Known disability or diagnosis of the child (<i>känd funktionsnedsättning eller diagnos</i>);
 * several may be given.
 */
public enum Diagnosis implements Code {
  @Coded(
      sv = "Ingen diagnos",
      en = "No diagnosis",
      from = NUSO,
      source = "SKR presentation 2024: 80 % by complement of 20 % (n=4 315)")
  NONE,
  @Coded(
      sv = "ADHD",
      en = "ADHD",
      from = NUSO,
      source = "SKR presentation 2024: 12 %; several may be given")
  ADHD,
  @Coded(
      sv = "Autismspektrumtillstånd",
      en = "Autism spectrum condition",
      from = NUSO,
      source = "SKR presentation 2024: 6 %")
  AUTISM,
  @Coded(
      sv = "Annan neuropsykiatrisk funktionsnedsättning",
      en = "Other neurodevelopmental condition",
      from = PROVISIONAL,
      source = "NPF in total 15 % in SKR presentation 2024; the remaining options are not public")
  OTHER_NEURODEVELOPMENTAL,
  @Coded(
      sv = "Annan psykiatrisk diagnos",
      en = "Other psychiatric diagnosis",
      from = PROVISIONAL,
      source = "NUSO PM#3 speaks of established psychiatric diagnosis")
  OTHER_PSYCHIATRIC,
  @Coded(
      sv = "Intellektuell funktionsnedsättning",
      en = "Intellectual disability",
      from = PROVISIONAL,
      source = "Our completion")
  INTELLECTUAL_DISABILITY,
  @Coded(
      sv = "Annan diagnos eller funktionsnedsättning",
      en = "Other diagnosis or disability",
      from = PROVISIONAL,
      source = "SKR page delstudie 1 names känd funktionsnedsättning")
  OTHER
}
