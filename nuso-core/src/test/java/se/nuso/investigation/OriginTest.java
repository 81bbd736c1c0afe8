package se.nuso.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.codebook.CollectionRound;

class OriginTest {
  @ParameterizedTest
  @CsvSource({
    "BORN_ABROAD,    ,                    ,        FOREIGN",
    "BORN_ABROAD,    BOTH_BORN_IN_SWEDEN, SWEDISH, FOREIGN",
    "BORN_IN_SWEDEN, BOTH_BORN_ABROAD,    ,        FOREIGN",
    "BORN_IN_SWEDEN, ONE_BORN_ABROAD,     FOREIGN, SWEDISH",
    "BORN_IN_SWEDEN, BOTH_BORN_IN_SWEDEN, ,        SWEDISH",
    "BORN_IN_SWEDEN, UNKNOWN,             ,        MISSING",
    "UNKNOWN,        UNKNOWN,             FOREIGN, FOREIGN",
    "UNKNOWN,        ,                    ,        MISSING",
    "BORN_IN_SWEDEN, ,                    SWEDISH, SWEDISH",
    ",               BOTH_BORN_ABROAD,    MISSING, FOREIGN",
    ",               ,                    SWEDISH, SWEDISH",
    ",               ,                    ,        "
  })
  void theCountriesOfBirthDecideWhereTheySettleItAndElseTheGivenOrigin(
      @Nullable ChildBirthCountry child,
      @Nullable ParentsBirthCountry parents,
      @Nullable Origin given,
      @Nullable Origin expected) {
    Background background =
        Investigation.builder(CollectionRound.CHILDREN_2024)
            .background(b -> b.childBirthCountry(child).parentsBirthCountry(parents).origin(given))
            .build()
            .background();
    assertThat(background.originByDefinition()).isEqualTo(expected);
  }
}
