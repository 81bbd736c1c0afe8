package se.nuso.codebook;

import org.jspecify.annotations.Nullable;

/**
 * What every record of NUSO says of itself, whatever its study: a record type of one's own that
 * says the same is counted, checked and flagged as NUSO's are.
 */
public interface SurveyRecord {
  /** The collection round (<i>insamlingsomgång</i>); null when not given. */
  @Nullable CollectionRound round();

  /** How the record was collected (<i>insamlingssätt</i>); null when not given. */
  @Nullable CollectionMode mode();

  /** Whether the record is real or synthetic; null when not given. */
  @Nullable RecordOrigin origin();
}
