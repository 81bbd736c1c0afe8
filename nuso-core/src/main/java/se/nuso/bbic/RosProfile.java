package se.nuso.bbic;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * NUSO's 15 risk-and-protection profiles (<i>risk- och skyddsprofiler, RoS</i>). The codes belong
 * to NUSO's own classification; classes fitted elsewhere are never labelled with them.
 */
public enum RosProfile implements Code {
  @Coded(
      sv = "Bristande föräldraförmåga, utsatt boende och ekonomi",
      en = "Inadequate parenting capacity, insecure housing and economy",
      from = NUSO,
      source = "NUSO PM#3 table 3: 9 %; no or few protective factors")
  ROS_01,
  @Coded(
      sv = "Konflikter i familjen och upplevt våld, stödjande förälder",
      en = "Family conflict and exposure to family violence, supportive parent",
      from = NUSO,
      source =
          "NUSO PM#3 table 3: with 5 and 15 22 %; origin difference remains after report; few assessed in need")
  ROS_02,
  @Coded(
      sv = "Profil 3, ej beskriven i källan",
      en = "Profile 3, not described in the source",
      from = PROVISIONAL,
      source =
          "NUSO PM#3 counts 15 profiles and names 14; the content of this one is unknown. Placed in the group of 6 and 12, which is our assumption.")
  ROS_03,
  @Coded(
      sv = "Eget beteende: psykisk ohälsa, skolproblematik, beteende",
      en = "Own behaviour: mental ill-health, school, behaviour",
      from = NUSO,
      source =
          "NUSO PM#3: with 9 15 %; some protection from parents and professionals, few with the child; origin difference remains after report")
  ROS_04,
  @Coded(
      sv = "Fysiskt våld mot barn, stödjande förälder",
      en = "Physical violence against the child, supportive parent",
      from = NUSO,
      source = "NUSO PM#3: with 2 and 15 22 %; age and sex differences in participation level out")
  ROS_05,
  @Coded(
      sv = "Få dokumenterade riskfaktorer",
      en = "Few documented risk factors",
      from = NUSO,
      source =
          "NUSO PM#3: with 12 24 %; few assessed in need. Which of 6 and 12 has several protective factors is not stated")
  ROS_06,
  @Coded(
      sv = "Skolproblematik och psykisk ohälsa, bristande stimulans och känslomässigt stöd",
      en = "School problems and mental ill-health, inadequate stimulation and emotional support",
      from = NUSO,
      source =
          "NUSO PM#3: 8 %; carer ill-health to some degree; some protection from parents and professionals")
  ROS_07,
  @Coded(
      sv = "Multiutsatthet, risker på alla BBIC-sidor",
      en = "Multiple adversity, risks on all BBIC sides",
      from = NUSO,
      source = "NUSO PM#3: with 11 and 14 12 %; many assessed in need")
  ROS_08,
  @Coded(
      sv = "Eget beteende, visst skydd hos föräldrar och professionella",
      en = "Own behaviour, some protection from parents and professionals",
      from = NUSO,
      source = "NUSO PM#3: with 4 15 %")
  ROS_09,
  @Coded(
      sv = "Förälders egen ohälsa och konflikter, flera skyddsfaktorer",
      en = "Parent's own ill-health and conflict, several protective factors",
      from = NUSO,
      source = "NUSO PM#3: 7 %; protective factors also with the child")
  ROS_10,
  @Coded(
      sv = "Multiutsatthet, risker på alla BBIC-sidor",
      en = "Multiple adversity, risks on all BBIC sides",
      from = NUSO,
      source =
          "NUSO PM#3: with 8 and 14 12 %; named first among the profiles with most assessed in need")
  ROS_11,
  @Coded(
      sv = "Få dokumenterade riskfaktorer",
      en = "Few documented risk factors",
      from = NUSO,
      source = "NUSO PM#3: with 6 24 %")
  ROS_12,
  @Coded(
      sv = "Bristande föräldraförmåga och förälderns egen ohälsa",
      en = "Inadequate parenting capacity and parent's own ill-health",
      from = NUSO,
      source = "NUSO PM#3: 4 %; supportive parent and functioning school to some degree")
  ROS_13,
  @Coded(
      sv = "Många risker i barnets utveckling, bristande föräldraförmåga",
      en = "Many risks in the child's development, inadequate parenting capacity",
      from = NUSO,
      source = "NUSO PM#3: with 8 and 11 12 %; girls assessed in need more often than boys")
  ROS_14,
  @Coded(
      sv = "Förälder med skadligt bruk, stödjande förälder",
      en = "Parent with harmful use, supportive parent",
      from = NUSO,
      source = "NUSO PM#3: with 2 and 5 22 %; few assessed in need")
  ROS_15
}
