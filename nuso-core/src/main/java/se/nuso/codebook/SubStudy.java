package se.nuso.codebook;

import static se.nuso.codebook.Provenance.NUSO;

/** A part of NUSO (<i>delstudie</i>), with a population and a collection of its own. */
public enum SubStudy implements Code {
  @Coded(
      sv = "Delstudie 1: avslutade barnavårdsutredningar",
      en = "Sub-study 1: closed child-welfare investigations",
      from = NUSO,
      source = "SKR page delstudie 1; NUSO PM#3")
  INVESTIGATIONS,
  @Coded(
      sv = "Delstudie 1: uppföljning av insatser och hänvisningar",
      en = "Sub-study 1: follow-up of interventions and onward referrals",
      from = NUSO,
      source = "NUSO information meeting 19 Sep 2025")
  FOLLOW_UP,
  @Coded(
      sv = "Delstudie 2: icke biståndsprövade insatser",
      en = "Sub-study 2: services without needs assessment",
      from = NUSO,
      source = "SKR page delstudie 2")
  NON_ASSESSED_SERVICES,
  @Coded(
      sv = "Delstudie 3: aktualiseringar",
      en = "Sub-study 3: actualisations",
      from = NUSO,
      source = "SKR page delstudie 3")
  ACTUALISATIONS
}
