package se.nuso.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionMode.HAND_CODED;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.intervention.Intervention.CONTACT_FAMILY;
import static se.nuso.intervention.Intervention.CONTACT_PERSON;
import static se.nuso.intervention.Intervention.FAMILY_TREATMENT;
import static se.nuso.intervention.Intervention.NONE;
import static se.nuso.io.register.LinkBin.AMBIGUOUS;
import static se.nuso.io.register.LinkBin.CONFLICTING;
import static se.nuso.io.register.LinkBin.MATCHED;
import static se.nuso.io.register.LinkBin.ONLY_HERE;
import static se.nuso.io.register.LinkFixture.followUp;
import static se.nuso.io.register.LinkFixture.investigation;
import static se.nuso.io.register.LinkFixture.link;
import static se.nuso.io.register.LinkFixture.told;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.StartPhase;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;
import se.nuso.rule.Finding;
import se.nuso.rule.Severity;

/** Follow-ups are tied to their investigations, and every record that is not is told why. */
class LinkageTest {
  @Test
  void everyDecidedInterventionIsTiedToItsInvestigation() {
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(
                investigation("K-1", FAMILY_TREATMENT, CONTACT_PERSON), investigation("K-2", NONE)),
            List.of(followUp("K-1", FAMILY_TREATMENT), followUp("K-1", CONTACT_PERSON)));

    assertThat(linkage.matched()).hasSize(2);
    assertThat(linkage.findings()).isEmpty();
    assertThat(linkage.left(0)).isEqualTo(MATCHED);
    assertThat(linkage.left(1)).isEqualTo(ONLY_HERE);
    assertThat(linkage.right(1)).isEqualTo(MATCHED);
  }

  @Test
  void aSerialNumberThatLostItsZerosIsNotLinkedAndPaddingIsSuggested() { // B37
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(investigation("000123", FAMILY_TREATMENT)),
            List.of(followUp("123", FAMILY_TREATMENT)));

    assertThat(linkage.matched()).isEmpty();
    assertThat(told(linkage)).containsExactly("L003 1", "L006 1");
    Finding zeros = linkage.findings().get(0);
    assertThat(zeros.severity()).isEqualTo(Severity.ERROR);
    assertThat(zeros.message(SWEDISH))
        .isEqualTo(
            "Löpnumret finns inte i utredningarna, men post 1 där har samma nummer så när som på inledande nollor.");
    assertThat(zeros.hint(ENGLISH)).startsWith("Pad the number with zeros");
    assertThat(linkage + linkage.findings().toString()).doesNotContain("123");
  }

  @Test
  void aFollowUpWithoutInvestigationIsAnErrorOnARecordThatIsRead() { // B39
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(investigation("K-1", FAMILY_TREATMENT)),
            List.of(followUp("K-1", FAMILY_TREATMENT), followUp("K-9", FAMILY_TREATMENT)));

    assertThat(told(linkage)).containsExactly("L002 2");
    assertThat(linkage.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(linkage.right(1)).isEqualTo(ONLY_HERE);
    assertThat(linkage.toString(SWEDISH))
        .containsPattern("Kopplade +1 +1")
        .containsPattern("Bara här +0 +1")
        .containsPattern("Summa +1 +2")
        .contains("Löpnumret finns inte i utredningarna.");
    assertThat(linkage.toString(ENGLISH))
        .contains("The serial number is not in the investigations");
  }

  @Test
  void exchangedDigitsAndLetterCaseAreListedAndNeverJoined() {
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(
                investigation("K-1357", FAMILY_TREATMENT), investigation("Q-2", CONTACT_FAMILY)),
            List.of(followUp("K-1375", FAMILY_TREATMENT), followUp("q-2", CONTACT_FAMILY)));

    assertThat(told(linkage)).contains("L004 1", "L005 2").hasSize(4);
    assertThat(linkage.matched()).isEmpty();
  }

  @Test
  void whatIsNearANumberWithACounterpartOfItsOwnIsNoNearMiss() {
    assertThat(
            told(
                link(
                    List.of(investigation("K-12", FAMILY_TREATMENT)),
                    List.of(followUp("K-12", FAMILY_TREATMENT), followUp("K-21", CONTACT_PERSON)))))
        .containsExactly("L002 2");
  }

  @Test
  void repeatedNumbersOnEitherSideAreAmbiguous() {
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(
                investigation("K-1", FAMILY_TREATMENT),
                investigation("K-1", FAMILY_TREATMENT),
                investigation("K-2", CONTACT_PERSON),
                investigation("K-2", CONTACT_FAMILY),
                investigation("K-3", CONTACT_PERSON)),
            List.of(
                followUp("K-1", FAMILY_TREATMENT),
                followUp("K-3", CONTACT_PERSON),
                followUp("K-3", CONTACT_PERSON),
                followUp("K-8", CONTACT_PERSON),
                followUp("K-8", CONTACT_PERSON)));

    assertThat(told(linkage))
        .containsExactlyInAnyOrder(
            "L007 1", "L007 2", "L008 3", "L008 4", "L009 1", "L007 2", "L007 3", "L007 4",
            "L007 5", "L002 4", "L002 5");
    assertThat(linkage.countLeft(AMBIGUOUS)).isEqualTo(5);
    assertThat(linkage.countRight(AMBIGUOUS)).isEqualTo(5);
  }

  @Test
  void contradictingFactsAreAConflict() {
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(
                investigation("K-1", FAMILY_TREATMENT),
                investigation("K-2", FAMILY_TREATMENT),
                investigation("K-3", FAMILY_TREATMENT)),
            List.of(
                followUp("K-1", Municipality.HAMMARÖ, FAMILY_TREATMENT),
                followUp("K-2", CONTACT_PERSON),
                InterventionFollowUp.builder(CHILDREN_2024)
                    .serialNumber("K-3")
                    .intervention(CONTACT_PERSON)
                    .startPhase(StartPhase.DURING_AND_WENT_ON)
                    .build()));

    assertThat(told(linkage))
        .containsExactlyInAnyOrder("L010 1", "L006 1", "L011 2", "L014 3", "L012 3");
    assertThat(linkage.right(0)).isEqualTo(ONLY_HERE);
    assertThat(linkage.right(1)).isEqualTo(CONFLICTING);
    assertThat(linkage.left(1)).isEqualTo(CONFLICTING);
    assertThat(linkage.right(2)).isEqualTo(MATCHED);
  }

  /** NUSO's information meeting of 19 Sep 2025: such a measure counts as one after it. */
  @Test
  void whatMayHaveBegunDuringTheInvestigationIsAWarningThatNamesNusosRule() {
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(investigation("K-2", FAMILY_TREATMENT)),
            List.of(followUp("K-2", CONTACT_PERSON)));

    Finding finding = linkage.findings().get(0);
    assertThat(finding.id()).isEqualTo("L011");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.hint(SWEDISH)).contains("informationsmöte 19 september 2025");
    assertThat(finding.hint(ENGLISH)).contains("information meeting of 19 September 2025");
  }

  @Test
  void whatStartedDuringTheInvestigationAndIsListedThereIsNoFinding() {
    InterventionFollowUp wentOn =
        followUp("K-1", FAMILY_TREATMENT).toBuilder()
            .startPhase(StartPhase.DURING_AND_WENT_ON)
            .build();
    assertThat(told(link(List.of(investigation("K-1", FAMILY_TREATMENT)), List.of(wentOn))))
        .isEmpty();
  }

  @Test
  void twoMunicipalitiesMayHaveTheSameSerialNumber() {
    Investigation hammarö =
        investigation("K-1", CONTACT_PERSON).toBuilder().participant(Municipality.HAMMARÖ).build();
    Linkage<Investigation, InterventionFollowUp> linkage =
        link(
            List.of(
                investigation("K-1", FAMILY_TREATMENT),
                hammarö,
                investigation("K-2", FAMILY_TREATMENT)),
            List.of(
                followUp("K-1", Municipality.HAMMARÖ, CONTACT_PERSON),
                followUp("K-1", FAMILY_TREATMENT),
                followUp("K-2", FAMILY_TREATMENT)));

    assertThat(linkage.matched()).hasSize(3);
    assertThat(linkage.matched())
        .allSatisfy(
            pair -> assertThat(pair.left().participant()).isEqualTo(pair.right().participant()));
    assertThat(linkage.findings()).isEmpty();
  }

  @Test
  void aNumberThatAnotherMunicipalityHasLinkedIsNoNearMiss() {
    Investigation hammarö =
        investigation("K-1", CONTACT_PERSON).toBuilder().participant(Municipality.HAMMARÖ).build();
    assertThat(
            told(
                link(
                    List.of(hammarö),
                    List.of(
                        followUp("K-1", Municipality.HAMMARÖ, CONTACT_PERSON),
                        followUp("K-1", FAMILY_TREATMENT)))))
        .containsExactly("L002 2");
  }

  /** Exchanging digits must not be tried by making numbers that could be a person's. */
  @Test
  void nearMissesAreSoughtWhateverTheDigitsSpell() {
    assertThat(
            told(
                link(
                    List.of(investigation("B-1", CONTACT_PERSON)),
                    List.of(followUp("071140-2390", CONTACT_PERSON)))))
        .containsExactlyInAnyOrder("L002 1", "L006 1");
  }

  @Test
  void whoIsInTheFollowUpIsAChoice() {
    Investigation referred =
        Investigation.builder(CHILDREN_2024)
            .serialNumber("K-1")
            .participant(Municipality.KARLSTAD)
            .decisions(d -> d.intervention(NONE).onwardReferral(OnwardReferral.OTHER))
            .build();
    assertThat(told(link(List.of(referred), List.of()))).isEmpty();

    Linkage<Investigation, InterventionFollowUp> both =
        FollowUpLinkage.of(
            LinkSide.of(List.of(referred)),
            LinkSide.of(List.of()),
            FollowUpPopulation.REFERRALS_TOO);
    assertThat(told(both)).containsExactly("L006 1");
    assertThat(both.findings().get(0).message(SWEDISH))
        .endsWith("ska följas upp: Annat (hänvisning).");
    assertThat(both.findings().get(0).message(ENGLISH))
        .endsWith("is to be followed up: Other (onward referral).");
  }

  @Test
  void referralsAreFollowedUpByTheirSubItem() {
    Investigation referred =
        Investigation.builder(CHILDREN_2024)
            .serialNumber("K-1")
            .decisions(d -> d.onwardReferral(OnwardReferral.NON_ASSESSED_SERVICE_CHILD))
            .build();
    InterventionFollowUp ofChild =
        InterventionFollowUp.builder(CHILDREN_2024)
            .serialNumber("K-1")
            .onwardReferral(OnwardReferral.NON_ASSESSED_SERVICE_CHILD)
            .build();
    InterventionFollowUp other =
        InterventionFollowUp.builder(CHILDREN_2024)
            .serialNumber("K-1")
            .onwardReferral(OnwardReferral.HEALTH_CARE)
            .build();
    InterventionFollowUp unsaid =
        InterventionFollowUp.builder(CHILDREN_2024).serialNumber("K-1").build();

    assertThat(told(link(List.of(referred), List.of(ofChild, unsaid)))).isEmpty();
    assertThat(told(link(List.of(referred), List.of(ofChild, other)))).containsExactly("L011 2");
  }

  @Test
  void aRecordWithoutNumberIsTold() {
    Investigation none = Investigation.builder(CHILDREN_2024).mode(HAND_CODED).build();

    Linkage<Investigation, InterventionFollowUp> linkage = link(List.of(none), List.of());

    assertThat(told(linkage)).containsExactly("L001 1");
    assertThat(linkage.countLeft(ONLY_HERE)).isEqualTo(1);
  }

  /**
   * The records are numbered far apart, so that nothing is near anything but what was planted; each
   * fault is planted on a record of its own.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void twoHundredPlantedFaultsAreAllFoundUnderTheirOwnReasonAndNoneIsInvented(long seed) {
    Random random = new Random(seed);
    List<Investigation> left = new ArrayList<>();
    List<InterventionFollowUp> right = new ArrayList<>();
    Set<String> planted = new TreeSet<>();
    Set<String> consequences = new TreeSet<>();
    for (int i = 0; i < 2_000; i++) {
      String number = "K-0" + (10_000 + 11 * i) + "58";
      left.add(investigation(number, FAMILY_TREATMENT));
      int l = left.size();
      int r = right.size() + 1;
      int fault = i % 10 == 0 ? random.nextInt(10) : -1;
      switch (fault) {
        case 0 -> {
          right.add(followUp(number.replace("K-0", "K-"), FAMILY_TREATMENT));
          planted.add("right L003 " + r);
          consequences.add("left L006 " + l);
        }
        case 1 -> {
          right.add(followUp(number.replaceAll("58$", "85"), FAMILY_TREATMENT));
          planted.add("right L004 " + r);
          consequences.add("left L006 " + l);
        }
        case 2 -> {
          right.add(followUp(number.toLowerCase(java.util.Locale.ROOT), FAMILY_TREATMENT));
          planted.add("right L005 " + r);
          consequences.add("left L006 " + l);
        }
        case 3 -> {
          right.add(followUp(number, FAMILY_TREATMENT));
          right.add(followUp("OKÄND-" + i, CONTACT_PERSON));
          planted.add("right L002 " + (r + 1));
        }
        case 4 -> planted.add("left L006 " + l);
        case 5 -> {
          right.add(followUp(number, FAMILY_TREATMENT));
          right.add(followUp(number, FAMILY_TREATMENT));
          planted.add("right L007 " + r);
          consequences.add("right L007 " + (r + 1));
        }
        case 6 -> {
          left.add(investigation(number, CONTACT_FAMILY));
          right.add(followUp(number, FAMILY_TREATMENT));
          planted.add("left L008 " + l);
          consequences.add("left L008 " + (l + 1));
          consequences.add("right L009 " + r);
        }
        case 7 -> {
          right.add(followUp(number, Municipality.HAMMARÖ, FAMILY_TREATMENT));
          planted.add("right L010 " + r);
          consequences.add("left L006 " + l);
        }
        case 8 -> {
          right.add(followUp(number, CONTACT_PERSON));
          planted.add("right L011 " + r);
        }
        case 9 -> {
          right.add(
              InterventionFollowUp.builder(CHILDREN_2024).intervention(FAMILY_TREATMENT).build());
          planted.add("right L001 " + r);
          consequences.add("left L006 " + l);
        }
        default -> right.add(followUp(number, FAMILY_TREATMENT));
      }
    }
    Linkage<Investigation, InterventionFollowUp> linkage =
        FollowUpLinkage.of(LinkSide.of("left", left), LinkSide.of("right", right));

    Set<String> found = new TreeSet<>();
    linkage
        .findings()
        .forEach(f -> found.add(f.location().file() + " " + f.id() + " " + f.location().record()));
    Set<String> expected = new TreeSet<>(planted);
    expected.addAll(consequences);
    assertThat(planted).hasSize(200);
    assertThat(found).isEqualTo(expected);
    LinkagePropertyTest.addsUp(linkage, left.size(), right.size());
  }

  @Test
  void recordsOfOneNumberAreComparedWithAllOthersWhateverTheirOrder() {
    Investigation a = investigation("K-1", FAMILY_TREATMENT);
    Investigation b = a.toBuilder().background(child -> child.age(3)).build();
    for (List<Investigation> order :
        List.of(List.of(a, b, a), List.of(a, a, b), List.of(b, a, a))) {
      Linkage<Investigation, InterventionFollowUp> linkage = link(order, List.of());
      List<String> ofA = new ArrayList<>();
      List<String> ofB = new ArrayList<>();
      for (Finding finding : linkage.findings()) {
        int index = (int) finding.location().record() - 1;
        (order.get(index).equals(a) ? ofA : ofB).add(finding.id());
        String near = String.valueOf(finding.parameters().get("near"));
        int other = Integer.parseInt(near.replaceAll("\\D", "")) - 1;
        assertThat(order.get(index).equals(order.get(other)))
            .isEqualTo(finding.id().equals("L007"));
        assertThat(other).isNotEqualTo(index);
      }
      assertThat(ofA).containsExactly("L007", "L008", "L007", "L008");
      assertThat(ofB).containsExactly("L008");
      assertThat(linkage.countLeft(LinkBin.AMBIGUOUS)).isEqualTo(3);
    }
  }
}
