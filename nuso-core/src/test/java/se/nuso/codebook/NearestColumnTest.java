package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.investigation.Investigation;

/** A name that is none gets the nearest as a suggestion. */
class NearestColumnTest {
  @ParameterizedTest
  @CsvSource({
    "background.aged, background.age",
    "AGE, background.age",
    "Juridiskt kon, background.legalSex",
    "legal_sex, background.legalSex",
    "lopnummer, serialNumber",
    "serial number, serialNumber"
  })
  void byItsPathItsLastPartOrItsLabel(String name, String path) {
    assertThat(Codebook.of(Investigation.class).nearest(name).path()).isEqualTo(path);
  }
}
