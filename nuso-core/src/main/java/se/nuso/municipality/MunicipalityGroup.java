package se.nuso.municipality;

import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** SKR's municipality group of 2023 (<i>kommungrupp</i>). */
public enum MunicipalityGroup implements Code {
  @Coded(
      sv = "Storstäder",
      en = "Large cities",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 3 municipalities")
  A1,
  @Coded(
      sv = "Pendlingskommun nära storstad",
      en = "Commuting municipalities near large cities",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 43 municipalities")
  A2,
  @Coded(
      sv = "Större stad",
      en = "Medium-sized towns",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 23 municipalities")
  B3,
  @Coded(
      sv = "Pendlingskommun nära större stad",
      en = "Commuting municipalities near medium-sized towns",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 63 municipalities")
  B4,
  @Coded(
      sv = "Lågpendlingskommun nära större stad",
      en = "Commuting municipalities with a low commuting rate near medium-sized towns",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 24 municipalities")
  B5,
  @Coded(
      sv = "Mindre stad/tätort",
      en = "Small towns",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 27 municipalities")
  C6,
  @Coded(
      sv = "Pendlingskommun nära mindre tätort",
      en = "Commuting municipalities near small towns",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 51 municipalities")
  C7,
  @Coded(
      sv = "Landsbygdskommun",
      en = "Rural municipalities",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 35 municipalities")
  C8,
  @Coded(
      sv = "Landsbygdskommun med besöksnäring",
      en = "Rural municipalities with a visitor industry",
      from = PUBLISHED,
      source = "SKR Kommungruppsindelning 2023; 21 municipalities")
  C9
}
