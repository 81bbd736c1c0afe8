package se.nuso.io.register;

import static se.nuso.codebook.CollectionMode.HAND_CODED;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.ArrayList;
import java.util.List;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.Participant;
import se.nuso.rule.Finding;

/** Investigations and follow-ups made up for tests. */
final class LinkFixture {
  private LinkFixture() {}

  static Investigation investigation(String number, Intervention... decided) {
    return Investigation.builder(CHILDREN_2024)
        .mode(HAND_CODED)
        .serialNumber(number)
        .participant(Municipality.KARLSTAD)
        .decisions(d -> d.intervention(decided))
        .build();
  }

  static InterventionFollowUp followUp(String number, Intervention followed) {
    return followUp(number, Municipality.KARLSTAD, followed);
  }

  static InterventionFollowUp followUp(
      String number, Participant participant, Intervention followed) {
    return InterventionFollowUp.builder(CHILDREN_2024)
        .mode(HAND_CODED)
        .serialNumber(number)
        .participant(participant)
        .intervention(followed)
        .build();
  }

  static Linkage<Investigation, InterventionFollowUp> link(
      List<Investigation> left, List<InterventionFollowUp> right) {
    return FollowUpLinkage.of(LinkSide.of(left), LinkSide.of(right));
  }

  /** Each finding as its identifier and the number of its record. */
  static List<String> told(Linkage<?, ?> linkage) {
    List<String> told = new ArrayList<>();
    for (Finding finding : linkage.findings()) {
      told.add(finding.id() + " " + finding.location().record());
    }
    return told;
  }
}
