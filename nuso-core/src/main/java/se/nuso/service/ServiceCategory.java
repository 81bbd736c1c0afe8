package se.nuso.service;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * The kind of a service without needs assessment (<i>typ av insats</i>): the four categories of
 * delstudie 2.
 */
public enum ServiceCategory implements Code {
  @Coded(
      sv = "Individuella råd- och stödsamtal med barn och unga inom socialtjänsten",
      en = "Individual advice and support for children and young people",
      from = NUSO,
      source = "SKR presentation 2024; SKR page delstudie 2")
  CHILD_COUNSELLING,
  @Coded(
      sv = "Råd- och stödsamtal, familjebehandling och individuellt föräldraskapsstöd",
      en = "Advice and support, family treatment and individual parenting support",
      from = NUSO,
      source = "SKR presentation 2024; SKR page delstudie 2")
  PARENT_COUNSELLING,
  @Coded(
      sv = "Föräldraskapsstöd i grupp",
      en = "Parenting support in groups",
      from = NUSO,
      source = "SKR presentation 2024; SKR page delstudie 2")
  PARENT_GROUP,
  @Coded(
      sv = "Barn- och ungdomsgrupper",
      en = "Groups for children and young people",
      from = NUSO,
      source = "SKR presentation 2024; SKR page delstudie 2")
  CHILD_GROUP
}
