package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Whom the child lives with (<i>boendesituation</i>). */
public enum LivingSituation implements Code {
  @Coded(
      sv = "Bor med båda föräldrar",
      en = "Lives with both parents",
      from = NUSO,
      source = "SKR presentation 2024: 41 %")
  BOTH_PARENTS,
  @Coded(
      sv = "Växelvis boende",
      en = "Alternating residence",
      from = NUSO,
      source = "SKR presentation 2024: 15 %")
  ALTERNATING,
  @Coded(
      sv = "Ensamstående mamma",
      en = "Single mother",
      from = NUSO,
      source = "SKR presentation 2024: 30 %")
  SINGLE_MOTHER,
  @Coded(
      sv = "Ensamstående pappa",
      en = "Single father",
      from = NUSO,
      source = "SKR presentation 2024: 6 %")
  SINGLE_FATHER,
  @Coded(
      sv = "Ombildad familj",
      en = "Reconstituted family",
      from = NUSO,
      source = "SKR presentation 2024: 6 %")
  RECONSTITUTED_FAMILY,
  @Coded(sv = "Övrigt", en = "Other", from = NUSO, source = "SKR presentation 2024: 2 %")
  OTHER
}
