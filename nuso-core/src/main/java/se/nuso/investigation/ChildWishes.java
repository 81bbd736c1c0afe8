package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Whether the child could state wishes (<i>barnets önskemål</i>). */
public enum ChildWishes implements Code {
  @Coded(
      sv = "Barnet har fått framföra önskemål",
      en = "Child could state wishes",
      from = NUSO,
      source = "NUSO PM#3: 43 %")
  STATED,
  @Coded(
      sv = "Barnet har inte fått framföra önskemål",
      en = "Child could not state wishes",
      from = NUSO,
      source = "NUSO PM#3 by complement")
  NOT_STATED,
  @Coded(
      sv = "Dokumentation saknas",
      en = "Documentation missing",
      from = NUSO,
      source = "NUSO PM#3: just under a third")
  NOT_DOCUMENTED
}
