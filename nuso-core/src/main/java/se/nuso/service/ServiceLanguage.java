package se.nuso.service;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * The language in which the service is given (<i>språk</i>); few answers on purpose, since a rare
 * language may identify a family.
 */
public enum ServiceLanguage implements Code {
  @Coded(
      sv = "Svenska",
      en = "Swedish",
      from = PROVISIONAL,
      source =
          "Our completion: SKR presentation 2024 has a chart Språk without data. Short on purpose: a rare language may identify a family")
  SWEDISH,
  @Coded(
      sv = "Nationellt minoritetsspråk",
      en = "National minority language",
      from = PROVISIONAL,
      source =
          "Our completion: SKR presentation 2024 has a chart Språk without data. Short on purpose: a rare language may identify a family")
  NATIONAL_MINORITY,
  @Coded(
      sv = "Teckenspråk",
      en = "Sign language",
      from = PROVISIONAL,
      source =
          "Our completion: SKR presentation 2024 has a chart Språk without data. Short on purpose: a rare language may identify a family")
  SIGN_LANGUAGE,
  @Coded(
      sv = "Annat språk",
      en = "Other language",
      from = PROVISIONAL,
      source =
          "Our completion: SKR presentation 2024 has a chart Språk without data. Short on purpose: a rare language may identify a family")
  OTHER
}
