package se.nuso.municipality;

import se.nuso.codebook.Code;
import se.nuso.codebook.Provenance;
import se.nuso.text.Label;

/** A county (<i>län</i>) with its official SCB code. */
public enum County implements Code {
  STOCKHOLM("01", "Stockholms län"),
  UPPSALA("03", "Uppsala län"),
  SÖDERMANLAND("04", "Södermanlands län"),
  ÖSTERGÖTLAND("05", "Östergötlands län"),
  JÖNKÖPING("06", "Jönköpings län"),
  KRONOBERG("07", "Kronobergs län"),
  KALMAR("08", "Kalmar län"),
  GOTLAND("09", "Gotlands län"),
  BLEKINGE("10", "Blekinge län"),
  SKÅNE("12", "Skåne län"),
  HALLAND("13", "Hallands län"),
  VÄSTRA_GÖTALAND("14", "Västra Götalands län"),
  VÄRMLAND("17", "Värmlands län"),
  ÖREBRO("18", "Örebro län"),
  VÄSTMANLAND("19", "Västmanlands län"),
  DALARNA("20", "Dalarnas län"),
  GÄVLEBORG("21", "Gävleborgs län"),
  VÄSTERNORRLAND("22", "Västernorrlands län"),
  JÄMTLAND("23", "Jämtlands län"),
  VÄSTERBOTTEN("24", "Västerbottens län"),
  NORRBOTTEN("25", "Norrbottens län");

  private final String code;
  private final Label label;

  County(String code, String name) {
    this.code = code;
    this.label = new Label(name, name);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Provenance provenance() {
    return Provenance.PUBLISHED;
  }

  @Override
  public String source() {
    return "SCB's county codes (open data), via sjbrg/swedish-geodata (CC0)";
  }
}
