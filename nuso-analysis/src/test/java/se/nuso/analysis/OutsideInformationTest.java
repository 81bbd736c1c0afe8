package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.Competence;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Proportion;

class OutsideInformationTest {
  private static Investigation of(Diagnosis diagnosis, Competence... competences) {
    return investigation()
        .background(b -> b.diagnosis(diagnosis))
        .process(p -> p.competence(competences).informationSource(InformationSource.POLICE))
        .build();
  }

  @Test
  void eachCompetenceIsToldWithAndWithoutADiagnosis() {
    OutsideInformation information =
        OutsideInformation.of(
            List.of(
                of(Diagnosis.ADHD, Competence.MEDICAL, Competence.PSYCHOLOGICAL),
                of(Diagnosis.ADHD, Competence.NONE),
                of(Diagnosis.NONE, Competence.MEDICAL),
                of(Diagnosis.NONE)));

    assertThat(information.any().share("ANY")).isEqualTo(new Proportion(1, 2, 0));
    assertThat(information.any().share(Diagnosis.NONE)).isEqualTo(new Proportion(1, 1, 1));
    assertThat(information.twoOrMore().all()).isEqualTo(new Proportion(1, 3, 1));
    assertThat(information.competences().get(Competence.MEDICAL).all())
        .isEqualTo(new Proportion(2, 3, 1));
    assertThat(information.sources().get(InformationSource.POLICE).all())
        .isEqualTo(new Proportion(4, 4, 0));
    assertThat(information.competences()).doesNotContainKey(Competence.NONE);
    assertThat(information.sources()).doesNotContainKey(InformationSource.NONE);
  }

  @Test
  void anyOtherDimensionWillDo() {
    OutsideInformation information = OutsideInformation.of(RECORDS, Dimensions.ACTUALISATION_TYPE);

    assertThat(information.levels()).hasSize(ActualisationType.values().length);
    assertThat(information.any().all()).isEqualTo(Indicators.INFORMATION_FROM_OTHERS.of(RECORDS));
    assertThat(information.title().en()).isEqualTo("Information from others by Actualisation type");
  }
}
