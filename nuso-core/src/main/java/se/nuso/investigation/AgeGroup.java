package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import java.util.Optional;
import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The age groups of NUSO (<i>åldersgrupp</i>), derived from the age in whole years. */
public enum AgeGroup implements Code {
  @Coded(
      sv = "0-2 år",
      en = "0-2 years",
      from = NUSO,
      source = "NUSO PM#3 (observation figures); age itself is 0-17 whole years")
  AGE_0_2(0, 2),
  @Coded(sv = "3-5 år", en = "3-5 years", from = NUSO, source = "NUSO PM#3")
  AGE_3_5(3, 5),
  @Coded(sv = "6-8 år", en = "6-8 years", from = NUSO, source = "NUSO PM#3")
  AGE_6_8(6, 8),
  @Coded(sv = "9-11 år", en = "9-11 years", from = NUSO, source = "NUSO PM#3")
  AGE_9_11(9, 11),
  @Coded(sv = "12-14 år", en = "12-14 years", from = NUSO, source = "NUSO PM#3")
  AGE_12_14(12, 14),
  @Coded(sv = "15-17 år", en = "15-17 years", from = NUSO, source = "NUSO PM#3")
  AGE_15_17(15, 17);

  private final int youngest;
  private final int oldest;

  AgeGroup(int youngest, int oldest) {
    this.youngest = youngest;
    this.oldest = oldest;
  }

  /** The youngest age of the group, in whole years. */
  public int youngest() {
    return youngest;
  }

  /** The oldest age of the group, in whole years, inclusive. */
  public int oldest() {
    return oldest;
  }

  /**
   * The group that an age belongs to; empty outside 0–17.
   *
   * @param age in whole years
   */
  public static Optional<AgeGroup> of(int age) {
    for (AgeGroup group : values()) {
      if (age >= group.youngest && age <= group.oldest) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
