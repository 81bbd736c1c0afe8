package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * The child's origin (<i>härkomst</i>) by the definition of Statistics Sweden (SCB): foreign
 * background means that the child, or both parents, were born abroad. 15 % of the investigations
 * lack the information, so missing is a category of its own.
 */
public enum Origin implements Code {
  @Coded(
      sv = "Svensk bakgrund",
      en = "Swedish background",
      from = NUSO,
      source = "SKR presentation 2024: 56 %")
  SWEDISH,
  @Coded(
      sv = "Utländsk bakgrund",
      en = "Foreign background",
      from = NUSO,
      source =
          "SKR presentation 2024: 29 %; NUSO PM#3 note 2 (SCB definition): the child or both parents born abroad")
  FOREIGN,
  @Coded(
      sv = "Saknas information",
      en = "Information missing",
      from = NUSO,
      source = "SKR presentation 2024: 15 %")
  MISSING;

  /**
   * The origin that the countries of birth give; null when they do not settle it. A child born
   * abroad has a foreign background whatever is known of the parents; a child born in Sweden needs
   * both parents.
   *
   * @param child where the child was born; null when not answered
   * @param parents where the parents were born; null when not answered
   */
  public static @Nullable Origin of(
      @Nullable ChildBirthCountry child, @Nullable ParentsBirthCountry parents) {
    if (child == ChildBirthCountry.BORN_ABROAD || parents == ParentsBirthCountry.BOTH_BORN_ABROAD) {
      return FOREIGN;
    }
    boolean aParentBornInSweden =
        parents == ParentsBirthCountry.BOTH_BORN_IN_SWEDEN
            || parents == ParentsBirthCountry.ONE_BORN_ABROAD;
    return child == ChildBirthCountry.BORN_IN_SWEDEN && aParentBornInSweden ? SWEDISH : null;
  }
}
