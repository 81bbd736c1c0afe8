package se.nuso.municipality;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Provenance;
import se.nuso.text.Label;

/**
 * The city districts (<i>stadsdelsförvaltningar</i>) of Stockholm and the social administrations of
 * Göteborg. The codes are ours. Stockholm had 13 districts to 30 June 2023 and 11 from 1 July 2023,
 * when four merged into two.
 */
public enum CityDistrict implements Participant {
  BROMMA("0180-BRO", "Bromma", Municipality.STOCKHOLM, null, null),
  ENSKEDE_ÅRSTA_VANTÖR("0180-EAV", "Enskede-Årsta-Vantör", Municipality.STOCKHOLM, null, null),
  FARSTA("0180-FAR", "Farsta", Municipality.STOCKHOLM, null, null),
  HÄGERSTEN_ÄLVSJÖ("0180-HAA", "Hägersten-Älvsjö", Municipality.STOCKHOLM, null, null),
  HÄSSELBY_VÄLLINGBY("0180-HAV", "Hässelby-Vällingby", Municipality.STOCKHOLM, null, null),
  JÄRVA("0180-JAR", "Järva", Municipality.STOCKHOLM, "2023-07-01", null),
  KUNGSHOLMEN("0180-KUN", "Kungsholmen", Municipality.STOCKHOLM, null, null),
  NORRA_INNERSTADEN("0180-NIN", "Norra innerstaden", Municipality.STOCKHOLM, "2023-07-01", null),
  SKARPNÄCK("0180-SKN", "Skarpnäck", Municipality.STOCKHOLM, null, null),
  SKÄRHOLMEN("0180-SKH", "Skärholmen", Municipality.STOCKHOLM, null, null),
  SÖDERMALM("0180-SOD", "Södermalm", Municipality.STOCKHOLM, null, null),
  RINKEBY_KISTA("0180-RIK", "Rinkeby-Kista", Municipality.STOCKHOLM, null, "2023-06-30"),
  SPÅNGA_TENSTA("0180-SPT", "Spånga-Tensta", Municipality.STOCKHOLM, null, "2023-06-30"),
  NORRMALM("0180-NOR", "Norrmalm", Municipality.STOCKHOLM, null, "2023-06-30"),
  ÖSTERMALM("0180-OST", "Östermalm", Municipality.STOCKHOLM, null, "2023-06-30"),
  GÖTEBORG_CENTRUM(
      "1480-CEN", "Socialförvaltningen Centrum", Municipality.GÖTEBORG, "2021-01-01", null),
  GÖTEBORG_HISINGEN(
      "1480-HIS", "Socialförvaltningen Hisingen", Municipality.GÖTEBORG, "2021-01-01", null),
  GÖTEBORG_NORDOST(
      "1480-NOO", "Socialförvaltningen Nordost", Municipality.GÖTEBORG, "2021-01-01", null),
  GÖTEBORG_SYDVÄST(
      "1480-SYD", "Socialförvaltningen Sydväst", Municipality.GÖTEBORG, "2021-01-01", null);

  private final String code;
  private final Label label;
  private final Municipality municipality;
  private final @Nullable LocalDate validFrom;
  private final @Nullable LocalDate validUntil;

  CityDistrict(
      String code,
      String name,
      Municipality municipality,
      @Nullable String validFrom,
      @Nullable String validUntil) {
    this.code = code;
    this.label = new Label(name, name);
    this.municipality = municipality;
    this.validFrom = validFrom == null ? null : LocalDate.parse(validFrom);
    this.validUntil = validUntil == null ? null : LocalDate.parse(validUntil);
  }

  /** Our own code: the municipality's SCB code and three letters, for example {@code 0180-FAR}. */
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
    return municipality == Municipality.STOCKHOLM
        ? "start.stockholm: 13 districts to 30 Jun 2023, two mergers from 1 Jul 2023; the code is ours"
        : "helahisingen.se on the reorganisation of 2021; Centrum is named on SKR's page on delstudie 1; the code is ours";
  }

  @Override
  public Municipality municipality() {
    return municipality;
  }

  /**
   * Whether the district exists on a day.
   *
   * @param day any date
   */
  public boolean existsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** The district that this one was merged into on 1 July 2023; empty when it was not merged. */
  public Optional<CityDistrict> successor() {
    return switch (this) {
      case RINKEBY_KISTA, SPÅNGA_TENSTA -> Optional.of(JÄRVA);
      case NORRMALM, ÖSTERMALM -> Optional.of(NORRA_INNERSTADEN);
      default -> Optional.empty();
    };
  }
}
