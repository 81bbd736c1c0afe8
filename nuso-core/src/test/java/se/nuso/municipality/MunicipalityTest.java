package se.nuso.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MunicipalityTest {
  @Test
  void thereAre290MunicipalitiesIn21CountiesWithCodesOfTheirOwn() {
    assertThat(Municipality.values()).hasSize(290);
    assertThat(County.values()).hasSize(21);
    assertThat(Municipality.values()).extracting(Municipality::code).doesNotHaveDuplicates();
  }

  @Test
  void aMunicipalitysCodeBeginsWithItsCountys() {
    assertThat(Municipality.values())
        .allSatisfy(m -> assertThat(m.code()).startsWith(m.county().code()).hasSize(4));
  }

  @Test
  void theGroupsHaveTheSizesThatSkrGives() {
    Map<MunicipalityGroup, Long> sizes =
        Arrays.stream(Municipality.values())
            .collect(Collectors.groupingBy(Municipality::group, Collectors.counting()));
    assertThat(Arrays.stream(MunicipalityGroup.values()).map(sizes::get))
        .containsExactly(3L, 43L, 23L, 63L, 24L, 27L, 51L, 35L, 21L);
  }

  @Test
  void håboAndHaboAreTwoMunicipalities() {
    assertThat(Municipality.HÅBO.code()).isEqualTo("0305");
    assertThat(Municipality.HABO.code()).isEqualTo("0643");
    assertThat(Municipality.KARLSTAD.label().sv()).isEqualTo("Karlstad");
    assertThat(Municipality.KARLSTAD.county().label().sv()).isEqualTo("Värmlands län");
    assertThat(Municipality.KARLSTAD.municipality()).isEqualTo(Municipality.KARLSTAD);
  }

  @Test
  void stockholmHadThirteenDistrictsToTheMiddleOf2023AndElevenSince() {
    assertThat(stockholmOn(LocalDate.of(2023, 6, 30))).isEqualTo(13);
    assertThat(stockholmOn(LocalDate.of(2023, 7, 1))).isEqualTo(11);
    assertThat(CityDistrict.RINKEBY_KISTA.successor()).contains(CityDistrict.JÄRVA);
    assertThat(CityDistrict.ÖSTERMALM.successor()).contains(CityDistrict.NORRA_INNERSTADEN);
    assertThat(CityDistrict.FARSTA.successor()).isEmpty();
  }

  @Test
  void everyParticipantSaysItsSourceAndItsMunicipality() {
    Function<Participant, String> source = Participant::source;
    assertThat(CityDistrict.values())
        .allSatisfy(
            district -> {
              assertThat(district.code()).startsWith(district.municipality().code());
              assertThat(district.label().sv()).isNotBlank();
              assertThat(source.apply(district)).isNotBlank();
              assertThat(district.provenance()).isNotNull();
            });
    assertThat(County.values()).allSatisfy(county -> assertThat(county.source()).contains("SCB"));
    assertThat(County.VÄRMLAND.provenance()).isEqualTo(Municipality.KARLSTAD.provenance());
    assertThat(Municipality.KARLSTAD.source()).contains("SKR");
  }

  private static long stockholmOn(LocalDate day) {
    return Arrays.stream(CityDistrict.values())
        .filter(district -> district.municipality() == Municipality.STOCKHOLM)
        .filter(district -> district.existsOn(day))
        .count();
  }
}
