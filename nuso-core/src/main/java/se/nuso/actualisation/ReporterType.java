package se.nuso.actualisation;

import static se.nuso.codebook.Provenance.PROVISIONAL;
import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Who brought the child to attention (<i>anmälare</i>); a local variable. */
public enum ReporterType implements Code {
  @Coded(
      sv = "Skola",
      en = "School",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 § 4. Not named as a delstudie 3 variable.")
  SCHOOL(ReporterGroup.MANDATORY_REPORTER),
  @Coded(
      sv = "Förskola",
      en = "Preschool",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 § 4")
  PRESCHOOL(ReporterGroup.MANDATORY_REPORTER),
  @Coded(
      sv = "Hälso- och sjukvård",
      en = "Health care",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 § 1")
  HEALTH_CARE(ReporterGroup.MANDATORY_REPORTER),
  @Coded(
      sv = "Tandvård",
      en = "Dental care",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 § 1")
  DENTAL_CARE(ReporterGroup.MANDATORY_REPORTER),
  @Coded(
      sv = "Socialtjänst",
      en = "Social services",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 § 2")
  SOCIAL_SERVICES(ReporterGroup.MANDATORY_REPORTER),
  @Coded(
      sv = "Polismyndigheten",
      en = "Police",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 § 15")
  POLICE(ReporterGroup.MANDATORY_REPORTER),
  @Coded(
      sv = "Annan myndighet",
      en = "Other authority",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 § 7-21")
  OTHER_AUTHORITY(ReporterGroup.MANDATORY_REPORTER),
  @Coded(
      sv = "Privatperson",
      en = "Private person",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 4 §")
  PRIVATE_PERSON(ReporterGroup.PUBLIC),
  @Coded(sv = "Anonym", en = "Anonymous", from = PROVISIONAL, source = "Our completion.")
  ANONYMOUS(ReporterGroup.PUBLIC),
  @Coded(
      sv = "Vårdnadshavare",
      en = "Guardian",
      from = PROVISIONAL,
      source = "Our completion, for applications.")
  GUARDIAN(ReporterGroup.FAMILY),
  @Coded(
      sv = "Barnet självt",
      en = "The child",
      from = PROVISIONAL,
      source = "Our completion, for applications.")
  CHILD(ReporterGroup.FAMILY);

  private final ReporterGroup group;

  ReporterType(ReporterGroup group) {
    this.group = group;
  }

  /** The group that the reporter belongs to. */
  public ReporterGroup group() {
    return group;
  }
}
