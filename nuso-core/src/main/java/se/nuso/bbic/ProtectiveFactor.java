package se.nuso.bbic;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * A protective factor (<i>skyddsfaktor</i>): one question with seven factors and the answer that
 * none is documented.
 *
 * <p>Two of the seven are our completion: no public source names items six and seven.
 */
public enum ProtectiveFactor implements Code {
  @Coded(
      sv = "Fungerande och stödjande förälder",
      en = "Functioning and supportive parent",
      from = NUSO,
      source =
          "NUSO PM#3: among the most common; falls most with age and between first and recurring investigation.")
  SUPPORTIVE_PARENT,
  @Coded(
      sv = "Fungerande och stödjande privat nätverk",
      en = "Functioning and supportive private network",
      from = NUSO,
      source = "NUSO PM#3; also figure label in information meeting 19 Sep 2025.")
  SUPPORTIVE_PRIVATE_NETWORK,
  @Coded(
      sv = "Väl fungerande skolgång",
      en = "Well-functioning schooling",
      from = NUSO,
      source = "NUSO PM#3; the wording väl fungerande from information meeting 19 Sep 2025.")
  WELL_FUNCTIONING_SCHOOL,
  @Coded(
      sv = "Barnets egna resurser",
      en = "The child's own resources",
      from = NUSO,
      source = "NUSO PM#3: more often documented for girls, less for children with a diagnosis.")
  CHILD_OWN_RESOURCES,
  @Coded(
      sv = "Stöd från professionella",
      en = "Support from professionals",
      from = NUSO,
      source =
          "NUSO PM#3: RoS 4, 7 and 9 speak of protection from parents and professionals; exact item wording unknown.")
  SUPPORTIVE_PROFESSIONAL_NETWORK,
  @Coded(
      sv = "Meningsfull fritid",
      en = "Meaningful leisure",
      from = PROVISIONAL,
      source = "Our completion; no public source seen names items 6 and 7.")
  MEANINGFUL_LEISURE,
  @Coded(
      sv = "Positiva kamratrelationer",
      en = "Positive peer relations",
      from = PROVISIONAL,
      source = "Our completion; no public source seen names items 6 and 7.")
  POSITIVE_PEER_RELATIONS,
  @Coded(
      sv = "Ingen skyddsfaktor dokumenterad",
      en = "No protective factor documented",
      from = PROVISIONAL,
      source = "Not one of the 7; 12 % have none (NUSO PM#3 table 2).")
  NONE
}
