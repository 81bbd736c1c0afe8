package se.nuso.analysis.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.actualisation.ActualisationReason;
import se.nuso.actualisation.ActualisationReasonGroup;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SubStudy;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Participant;

/**
 * Invented actualisations of 2023, by the published number of participants of delstudie 3 and
 * Socialstyrelsen's shares of the groups of reasons; all else is assumed. The same seed and size
 * give the same records to the last bit. No record tells of a real child.
 */
public final class SyntheticActualisations {
  private static final CollectionWindow WINDOW =
      CollectionRound.CHILDREN_2024.window(SubStudy.ACTUALISATIONS).orElseThrow();
  private static final int DAYS = 365;
  private static final int LIMIT = 14;

  private SyntheticActualisations() {}

  /**
   * Actualisations.
   *
   * <p>Time and memory grow with the number of records.
   *
   * @param seed any number
   * @param size how many
   */
  public static List<Actualisation> of(long seed, int size) {
    Draws draws = Draws.of(seed, Step.ACTUALISATIONS);
    List<Participant> participants =
        Participants.chosen(OtherStudiesAssumptions.ACTUALISATION_PARTICIPANTS, draws);
    double[] sizes = Participants.sizes(participants);
    List<Actualisation> actualisations = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      actualisations.add(
          actualisation(i + 1, Participants.of(i, participants, sizes, draws), draws));
    }
    return Collections.unmodifiableList(actualisations);
  }

  private static Actualisation actualisation(int number, Participant participant, Draws draws) {
    AgeGroup group = AgeGroup.values()[draws.among(OtherStudiesAssumptions.ACTUALISED_AGES)];
    int age = group.youngest() + draws.below(3);
    LocalDate received = WINDOW.first().plusDays(draws.below(DAYS));
    ActualisationDecision decision =
        ActualisationDecision.values()[draws.among(OtherStudiesAssumptions.DECISIONS)];
    int days =
        draws.happens(OtherStudiesAssumptions.LATE)
            ? LIMIT + 1 + draws.below(LIMIT)
            : draws.below(LIMIT + 1);
    var actualisation =
        Actualisation.builder(CollectionRound.CHILDREN_2024)
            .mode(CollectionMode.STRUCTURED_EXTRACT)
            .origin(RecordOrigin.SYNTHETIC)
            .serialNumber(Records.SERIAL_PREFIX + "A" + Records.serial(number))
            .participant(participant)
            .legalSex(LegalSex.values()[draws.below(2)])
            .age(age)
            .type(ActualisationType.values()[draws.among(OtherStudiesAssumptions.TYPES)])
            .decision(decision)
            .received(received)
            .decided(decision == ActualisationDecision.PENDING ? null : received.plusDays(days))
            .reason(reason(age, draws));
    return draws.happens(OtherStudiesAssumptions.SECOND_REASON)
        ? actualisation.reason(reason(age, draws)).build()
        : actualisation.build();
  }

  /** Of a group that has any at that age: nothing child-related is reported of the youngest. */
  private static ActualisationReason reason(int age, Draws draws) {
    double[] weights = OtherStudiesAssumptions.REASON_GROUPS.clone();
    for (ActualisationReasonGroup group : ActualisationReasonGroup.values()) {
      weights[group.ordinal()] *= reasons(group, age).isEmpty() ? 0 : 1;
    }
    List<ActualisationReason> reasons =
        reasons(ActualisationReasonGroup.values()[draws.among(weights)], age);
    return reasons.get(draws.below(reasons.size()));
  }

  private static List<ActualisationReason> reasons(ActualisationReasonGroup group, int age) {
    return Stream.of(ActualisationReason.values())
        .filter(reason -> reason.group() == group)
        .filter(reason -> reason != ActualisationReason.UNMAPPED_LOCAL_CODE)
        .filter(reason -> YoungestAge.allows(age, reason))
        .toList();
  }
}
