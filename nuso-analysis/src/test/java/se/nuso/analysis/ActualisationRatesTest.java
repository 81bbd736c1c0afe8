package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.indicator.ActualisationDimensions.AGE_GROUP;
import static se.nuso.analysis.indicator.ActualisationDimensions.REASON;
import static se.nuso.analysis.indicator.ActualisationDimensions.SEX;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.stats.Level;
import se.nuso.text.Label;
import se.nuso.text.Language;

class ActualisationRatesTest {
  private static final Label SOURCE = new Label("Påhittad", "Invented");

  private static Actualisation of(LegalSex sex, Integer age) {
    return Actualisation.builder(CHILDREN_2024).legalSex(sex).age(age).build();
  }

  private static List<Actualisation> records() {
    List<Actualisation> records = new ArrayList<>(Collections.nCopies(10, of(LegalSex.GIRL, 1)));
    records.addAll(Collections.nCopies(4, of(LegalSex.BOY, 1)));
    records.add(of(null, 1));
    return records;
  }

  @Test
  void aRateIsPerThousandChildrenWithAnExactInterval() {
    ActualisationRates rates =
        ActualisationRates.of(
            records(),
            Population.by(SOURCE, SEX).with(2_000, LegalSex.GIRL).with(1_000, LegalSex.BOY));

    ActualisationRates.Rate girls = rates.rates().get(0);
    assertThat(girls.perThousand()).isEqualTo(5.0, within(1e-12));
    // R 4: poisson.test(10)$conf.int is 4.795389 to 18.390356.
    assertThat(girls.lower()).isEqualTo(4.795389 / 2, within(1e-6));
    assertThat(girls.upper()).isEqualTo(18.390356 / 2, within(1e-6));
    assertThat(rates.all().perThousand()).isEqualTo(14 / 3.0, within(1e-12));
    assertThat(rates.notPlaced()).isEqualTo(1);
    assertThat(rates.withoutPopulation()).isEmpty();
    assertThat(rates.toString(Language.ENGLISH)).contains("for want of an answer: 1.");
  }

  @Test
  void aGroupWithoutAPopulationHasNoRateAndIsNamed() {
    ActualisationRates rates =
        ActualisationRates.of(
            records(),
            Population.by(SOURCE, SEX, AGE_GROUP).with(500, LegalSex.BOY, AgeGroup.AGE_0_2));

    assertThat(rates.withoutPopulation()).hasSize(1);
    assertThat(rates.withoutPopulation().get(0))
        .isEqualTo(
            new ActualisationRates.Rate(
                List.of(Level.of(LegalSex.GIRL), Level.of(AgeGroup.AGE_0_2)),
                10,
                OptionalLong.empty()));
    assertThat(rates.withoutPopulation().get(0).perThousand()).isNaN();
    assertThat(rates.withoutPopulation().get(0).upper()).isNaN();
    assertThat(rates.all().count()).isEqualTo(4);
    assertThat(rates.all().perThousand()).isEqualTo(8.0, within(1e-12));
    assertThat(rates.toString(Language.ENGLISH)).contains("no population is given for Girl 0-2");
    assertThat(rates.toString(Language.SWEDISH)).contains("folkmängd saknas för Flicka 0-2 år");
  }

  @Test
  void aGroupWithoutActualisationsHasARateOfNone() {
    ActualisationRates rates =
        ActualisationRates.of(List.of(), Population.by(SOURCE, SEX).with(1_000, LegalSex.GIRL));

    assertThat(rates.rates().get(0).perThousand()).isZero();
    assertThat(rates.rates().get(0).lower()).isZero();
    // The rule of three, exactly: −ln 0.025.
    assertThat(rates.rates().get(0).upper()).isEqualTo(-Math.log(0.025), within(1e-9));
  }

  @Test
  void theMethodNamesTheSourceOfThePopulation() {
    ActualisationRates rates =
        ActualisationRates.of(records(), Population.by(SOURCE, SEX).with(1_000, LegalSex.GIRL));

    assertThat(rates.methodNote(Language.ENGLISH)).contains("Invented", "Garwood 1936");
    assertThat(rates.methodNote(Language.SWEDISH)).contains("Påhittad");
  }

  @Test
  void aPopulationThatCannotHoldIsRefused() {
    Population sex = Population.by(SOURCE, SEX);

    assertThatThrownBy(() -> Population.by(SOURCE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Population.by(SOURCE, REASON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("several answers");
    assertThatThrownBy(() -> sex.with(0, LegalSex.GIRL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GIRL");
    assertThatThrownBy(() -> sex.with(10, LegalSex.GIRL, AgeGroup.AGE_0_2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 codes for 1");
    assertThatThrownBy(() -> sex.with(10, AgeGroup.AGE_0_2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no level AGE_0_2");
    assertThatThrownBy(() -> sex.with(10, LegalSex.GIRL).with(11, LegalSex.GIRL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already");
    assertThatThrownBy(() -> ActualisationRates.of(List.of(), sex))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no group");
  }
}
