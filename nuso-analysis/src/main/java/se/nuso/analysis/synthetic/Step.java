package se.nuso.analysis.synthetic;

/** The steps that draw, each with random numbers of its own. New steps go last. */
enum Step {
  PARTICIPANTS,
  BACKGROUND,
  ITEM_NON_RESPONSE,
  PROFILES,
  FACTORS,
  SEVERITY,
  VULNERABILITY,
  REASONS,
  NEED,
  DECISIONS,
  PROCESS,
  INFORMATION,
  CONSENT,
  REFERRALS,
  DATES,
  UNANSWERED,
  PLACEMENTS,
  FOLLOW_UPS,
  SERVICES,
  ACTUALISATIONS,
  STAFF
}
