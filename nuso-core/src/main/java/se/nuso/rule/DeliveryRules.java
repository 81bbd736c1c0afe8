package se.nuso.rule;

import se.nuso.municipality.Municipality;
import se.nuso.municipality.Participant;

/**
 * What must hold of a record of any delivery, whatever its type: each record type has the rule with
 * an identifier and a source of its own.
 */
public final class DeliveryRules {
  private DeliveryRules() {}

  /** The round must be given. */
  public static <R> Rule<R> roundGiven(String id, Field<R, ?> round, String source) {
    return Rule.<R>error(id)
        .source(source)
        .requireAnswer(round)
        .sv("Insamlingsomgång saknas.", "Ange CHILDREN_2024.")
        .en("The collection round is missing.", "Give CHILDREN_2024.")
        .passes("round=CHILDREN_2024", "round=CHILDREN_2024; mode=MIXED")
        .fails("mode=MIXED", "round=");
  }

  /** The collection mode must be given. */
  public static <R> Rule<R> modeGiven(String id, Field<R, ?> mode, String source) {
    return Rule.<R>error(id)
        .source(source)
        .requireAnswer(mode)
        .sv("Insamlingssätt saknas.", "Ange HAND_CODED, STRUCTURED_EXTRACT, MIXED eller AGGREGATE.")
        .en(
            "The collection mode is missing.",
            "Give HAND_CODED, STRUCTURED_EXTRACT, MIXED or AGGREGATE.")
        .passes("mode=HAND_CODED", "mode=AGGREGATE")
        .fails("round=CHILDREN_2024", "mode=");
  }

  /** The participant must be given. */
  public static <R> Rule<R> participantGiven(String id, Field<R, ?> participant, String source) {
    return Rule.<R>error(id)
        .source(source)
        .requireAnswer(participant)
        .sv(
            "Kommun eller stadsdel saknas.",
            "Ange kommunkod, till exempel 1780, eller stadsdelskod, till exempel 0180-FAR.")
        .en(
            "The municipality or district is missing.",
            "Give the municipality code, such as 1780, or the district code, such as 0180-FAR.")
        .passes("participant=1780", "participant=0180-FAR")
        .fails("mode=MIXED", "participant=");
  }

  /**
   * In Stockholm and Göteborg the city districts take part, each with a delivery of its own.
   *
   * @param page where that is said
   */
  public static <R> Rule<R> districtTakesPart(
      String id, Field<R, Participant> participant, String page) {
    return Rule.<R>warning(id)
        .source(page + ": in Stockholm and Göteborg the city districts take part")
        .require(
            participant, given -> given != Municipality.STOCKHOLM && given != Municipality.GÖTEBORG)
        .countedPerBatch()
        .sv(
            "{n} av {of} poster har hela Stockholm eller hela Göteborg som deltagare. Se {first}.",
            "Ange stadsdelens kod, till exempel 0180-FAR eller 1480-CEN.")
        .en(
            "{n} of {of} records name the whole of Stockholm or Göteborg as the participant. See {first}.",
            "Give the code of the district, such as 0180-FAR or 1480-CEN.")
        .passes("participant=0180-FAR", "participant=1780\nparticipant=1480-CEN")
        .fails("participant=0180", "participant=1780\nparticipant=1480");
  }

  /**
   * A count must not be negative.
   *
   * @param path the variable's name in files
   */
  public static <R> Rule<R> notNegative(
      Rule.Builder<R> started, Field<R, Integer> count, String path) {
    return started
        .require(count, number -> number >= 0)
        .sv("Antalet är {" + path + "}, mindre än noll.", "Rätta antalet.")
        .en("The count is {" + path + "}, less than zero.", "Correct the count.")
        .passes(path + "=0", path + "=17")
        .fails(path + "=-1", path + "=-17");
  }
}
