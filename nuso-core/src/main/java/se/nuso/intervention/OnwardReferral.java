package se.nuso.intervention;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * An onward referral decided at the end of the investigation (<i>hänvisning</i>); several may be
 * given. The four sub-items imply {@link #NON_ASSESSED_SERVICE}.
 */
public enum OnwardReferral implements Code {
  @Coded(
      sv = "Icke biståndsprövad insats inom socialtjänsten",
      en = "Service without needs assessment",
      from = NUSO,
      source = "SKR presentation 2024: 3 843")
  NON_ASSESSED_SERVICE,
  @Coded(
      sv = "Individuella råd- och stödsamtal förälder, familjebehandling",
      en = "Individual advice and support for a parent, family treatment",
      from = NUSO,
      source = "SKR presentation 2024: 2 620; sub-item of NON_ASSESSED_SERVICE")
  NON_ASSESSED_SERVICE_PARENT,
  @Coded(
      sv = "Individuella råd- och stödsamtal barn/unga",
      en = "Individual advice and support for children and young people",
      from = NUSO,
      source = "SKR presentation 2024: 564; sub-item of NON_ASSESSED_SERVICE")
  NON_ASSESSED_SERVICE_CHILD,
  @Coded(
      sv = "Barn- och ungdomsgrupper",
      en = "Groups for children and young people",
      from = NUSO,
      source = "SKR presentation 2024: 447; sub-item of NON_ASSESSED_SERVICE")
  NON_ASSESSED_SERVICE_CHILD_GROUP,
  @Coded(
      sv = "Föräldraskapsstöd i grupp",
      en = "Parenting support in groups",
      from = NUSO,
      source = "SKR presentation 2024: 759; sub-item of NON_ASSESSED_SERVICE")
  NON_ASSESSED_SERVICE_PARENT_GROUP,
  @Coded(
      sv = "Privat nätverk",
      en = "Private network",
      from = NUSO,
      source = "SKR presentation 2024: 1 485")
  PRIVATE_NETWORK,
  @Coded(
      sv = "Förskola/skola",
      en = "Preschool or school",
      from = NUSO,
      source = "SKR presentation 2024: 1 438")
  SCHOOL_OR_PRESCHOOL,
  @Coded(
      sv = "Hälso- och sjukvård",
      en = "Health care",
      from = NUSO,
      source = "SKR presentation 2024: 3 598")
  HEALTH_CARE,
  @Coded(
      sv = "Ideell verksamhet",
      en = "Civil society organisation",
      from = NUSO,
      source = "SKR presentation 2024: 308")
  CIVIL_SOCIETY,
  @Coded(sv = "Annat", en = "Other", from = NUSO, source = "SKR presentation 2024: 1 812")
  OTHER,
  @Coded(
      sv = "Ingen hänvisning",
      en = "No onward referral",
      from = PROVISIONAL,
      source = "By complement.")
  NONE;

  /** Whether this is one of the four sub-items of {@link #NON_ASSESSED_SERVICE}. */
  public boolean isNonAssessedServiceItem() {
    return this == NON_ASSESSED_SERVICE_PARENT
        || this == NON_ASSESSED_SERVICE_CHILD
        || this == NON_ASSESSED_SERVICE_CHILD_GROUP
        || this == NON_ASSESSED_SERVICE_PARENT_GROUP;
  }
}
