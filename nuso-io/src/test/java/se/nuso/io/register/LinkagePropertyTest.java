package se.nuso.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;

/** Whatever the files, every record is in exactly one bin, and nothing unlike is joined. */
class LinkagePropertyTest {
  @Provide
  Arbitrary<List<Investigation>> investigations() {
    return Combinators.combine(numbers(), interventions())
        .as(LinkFixture::investigation)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<InterventionFollowUp>> followUps() {
    return Combinators.combine(
            numbers(), Arbitraries.of(Municipality.KARLSTAD, Municipality.HAMMARÖ), interventions())
        .as(LinkFixture::followUp)
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.of("1", "01", "001", "12", "21", "K-1", "k-1", "K-01", "K-12", "K-21");
  }

  private static Arbitrary<Intervention> interventions() {
    return Arbitraries.of(Intervention.FAMILY_TREATMENT, Intervention.CONTACT_PERSON);
  }

  @Property(tries = 500)
  void everyRecordIsInExactlyOneBinAndTheFourTotalsAddUp(
      @ForAll("investigations") List<Investigation> left,
      @ForAll("followUps") List<InterventionFollowUp> right) {
    addsUp(LinkFixture.link(left, right), left.size(), right.size());
  }

  @Property(tries = 500)
  void whatIsMatchedHasTheSameNumberAndWhatIsNotIsTold(
      @ForAll("investigations") List<Investigation> left,
      @ForAll("followUps") List<InterventionFollowUp> right) {
    Linkage<Investigation, InterventionFollowUp> linkage = LinkFixture.link(left, right);

    assertThat(linkage.matched())
        .allMatch(link -> link.left().serialNumber().equals(link.right().serialNumber()));
    assertThat(linkage.matched()).hasSize((int) linkage.countRight(LinkBin.MATCHED));
    List<String> told = LinkFixture.told(linkage);
    for (int i = 0; i < right.size(); i++) {
      int record = i + 1;
      boolean silent = told.stream().noneMatch(text -> text.endsWith(" " + record));
      assertThat(silent && linkage.right(i) != LinkBin.MATCHED).isFalse();
    }
  }

  static void addsUp(Linkage<?, ?> linkage, int left, int right) {
    assertThat(Arrays.stream(LinkBin.values()).mapToLong(linkage::countLeft).sum()).isEqualTo(left);
    assertThat(Arrays.stream(LinkBin.values()).mapToLong(linkage::countRight).sum())
        .isEqualTo(right);
  }
}
