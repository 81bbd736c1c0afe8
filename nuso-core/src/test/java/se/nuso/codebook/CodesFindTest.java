package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.CityDistrict;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.Participant;
import se.nuso.service.NonAssessedService;

/** A code is found by what people call it. */
class CodesFindTest {
  @Test
  void everyCodeOfEveryListIsFoundByItsCodeAndItsName() {
    for (Class<?> type :
        new Class<?>[] {
          Investigation.class,
          Actualisation.class,
          NonAssessedService.class,
          InterventionFollowUp.class
        }) {
      for (Column<?> column : Codebook.of(type).columns()) {
        for (Code code : column.codes()) {
          Class<? extends Code> list = ((Enum<?>) code).getDeclaringClass().asSubclass(Code.class);
          assertThat(Codes.find(list, code.code()).map(Code::name)).contains(code.name());
          assertThat(Codes.find(list, " " + code.name().toLowerCase(Locale.ROOT)).map(Code::name))
              .contains(code.name());
        }
      }
    }
  }

  @Test
  void aCodeIsFoundByItsLabelInBothLanguages() {
    assertThat(Codes.find(LegalSex.class, "flicka")).contains(LegalSex.GIRL);
    assertThat(Codes.find(LegalSex.class, "Boy ")).contains(LegalSex.BOY);
    assertThat(Codes.find(LegalSex.class, "Fiicka")).isEmpty();
    assertThatThrownBy(() -> Codes.find(Code.class, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyMunicipalityIsFoundByItsCodeAndItsName() {
    for (Municipality municipality : Municipality.values()) {
      String name = municipality.label().sv();
      assertThat(Municipality.ofCode(municipality.code())).contains(municipality);
      assertThat(Municipality.ofName(name)).contains(municipality);
      assertThat(Municipality.ofName(name.toUpperCase(Locale.ROOT))).contains(municipality);
      assertThat(Municipality.ofName(name + (name.endsWith("s") ? "" : "s") + " kommun"))
          .contains(municipality);
      assertThat(Participant.of(municipality.code())).contains(municipality);
      assertThat(Municipality.ofName(municipality.code())).isEmpty();
      assertThat(Municipality.ofCode(name)).isEmpty();
    }
    assertThat(Municipality.ofName("Malmö stad")).contains(Municipality.MALMÖ);
    assertThat(Municipality.ofName("Habo")).contains(Municipality.HABO);
    assertThat(Municipality.ofName("Håbo")).contains(Municipality.HÅBO);
    assertThat(Municipality.ofCode("9999")).isEmpty();
    assertThat(Municipality.ofCode("180")).isEmpty();
  }

  @Test
  void aDistrictIsAParticipantWithACodeOfItsOwn() {
    for (CityDistrict district : CityDistrict.values()) {
      assertThat(Participant.of(district.code())).contains(district);
    }
    assertThat(Participant.of("0180-XXX")).isEmpty();
  }
}
