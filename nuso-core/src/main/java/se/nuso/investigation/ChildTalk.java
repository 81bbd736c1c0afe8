package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * The child's participation in talks (<i>barnets delaktighet i samtal</i>); individual and joint
 * talks may both be given.
 */
public enum ChildTalk implements Code {
  @Coded(
      sv = "Enskilt samtal med barnet",
      en = "Individual talk with the child",
      from = NUSO,
      source = "NUSO PM#3: done less often; raises the chance that wishes are documented")
  INDIVIDUAL,
  @Coded(
      sv = "Samtal med barnet tillsammans med annan",
      en = "Talk with the child together with someone else",
      from = PROVISIONAL,
      source = "Implied by the contrast with individual talks")
  JOINT,
  @Coded(
      sv = "Barnet har inte deltagit i samtal",
      en = "Child took no part in talks",
      from = NUSO,
      source = "NUSO PM#3: 25 % by complement of 75 %")
  NONE
}
