package se.nuso.municipality;

import org.jspecify.annotations.Nullable;
import se.nuso.codebook.SurveyRecord;

/** A record that a participant collected: places are counted of any study alike. */
public interface ParticipantRecord extends SurveyRecord {
  /** The municipality or city district (<i>deltagare</i>); null when not given. */
  @Nullable Participant participant();

  /** The code of a record's participant; empty when it is not given. */
  static String codeOf(ParticipantRecord record) {
    Participant participant = record.participant();
    return participant == null ? "" : participant.code();
  }
}
