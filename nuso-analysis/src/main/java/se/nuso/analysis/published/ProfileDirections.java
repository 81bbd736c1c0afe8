package se.nuso.analysis.published;

import static se.nuso.analysis.indicator.Indicators.CHILD_TOOK_PART;
import static se.nuso.analysis.indicator.Indicators.NEED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.stats.Indicator;

/** What is published in words of the RoS profiles, on records whose profile is known. */
final class ProfileDirections {
  private final Directions directions;
  private final Map<Investigation, RosProfile> profiles = new IdentityHashMap<>();

  ProfileDirections(
      Directions directions, Collection<Investigation> records, List<RosProfile> profiles) {
    if (records.size() != profiles.size()) {
      throw new IllegalArgumentException(
          records.size() + " records, but " + profiles.size() + " profiles");
    }
    this.directions = directions;
    int i = 0;
    for (Investigation record : records) {
      this.profiles.put(record, profiles.get(i++));
    }
  }

  void gather() {
    Indicator<Investigation> few =
        in(
            RosProfile.ROS_02,
            RosProfile.ROS_05,
            RosProfile.ROS_06,
            RosProfile.ROS_12,
            RosProfile.ROS_15);
    Indicator<Investigation> many = in(RosProfile.ROS_08, RosProfile.ROS_11, RosProfile.ROS_14);
    Indicator<Investigation> between =
        PublishedDirections.not(
            in(
                RosProfile.ROS_02,
                RosProfile.ROS_05,
                RosProfile.ROS_06,
                RosProfile.ROS_08,
                RosProfile.ROS_11,
                RosProfile.ROS_12,
                RosProfile.ROS_14,
                RosProfile.ROS_15),
            "Övriga profiler",
            "The other profiles");
    directions.more(
        "D39",
        "Få bedöms ha behov i RoS 2, 5, 6, 12 och 15",
        "Few are assessed in need in RoS 2, 5, 6, 12 and 15",
        NEED.among(between),
        NEED.among(few));
    directions.more(
        "D40",
        "Många bedöms ha behov i RoS 8, 11 och 14",
        "Many are assessed in need in RoS 8, 11 and 14",
        NEED.among(many),
        NEED.among(between));
    Indicator<Investigation> girl = Indicator.share(Dimensions.SEX, LegalSex.GIRL);
    Indicator<Investigation> boy = Indicator.share(Dimensions.SEX, LegalSex.BOY);
    directions.more(
        "D41",
        "RoS 14: flickor bedöms oftare ha behov än pojkar",
        "RoS 14: girls are assessed in need more often than boys",
        NEED.among(girl).among(in(RosProfile.ROS_14)),
        NEED.among(boy).among(in(RosProfile.ROS_14)));
    remainsAfterReport("D42", "RoS 2", RosProfile.ROS_02);
    remainsAfterReport("D43", "RoS 4", RosProfile.ROS_04);
    directions.levelsOut(
        "D44",
        "RoS 5: könsskillnaden i delaktighet jämnas ut",
        "RoS 5: the difference between the sexes in participation levels out",
        CHILD_TOOK_PART.among(girl),
        CHILD_TOOK_PART.among(boy),
        in(RosProfile.ROS_05));
    directions.levelsOut(
        "D45",
        "RoS 5: åldersskillnaden i delaktighet jämnas ut (9–14 mot 3–5 år)",
        "RoS 5: the difference by age in participation levels out (9–14 against 3–5 years)",
        CHILD_TOOK_PART.among(PublishedDirections.aged("9–14", age -> age >= 9 && age <= 14)),
        CHILD_TOOK_PART.among(PublishedDirections.aged("3–5", age -> age >= 3 && age <= 5)),
        in(RosProfile.ROS_05));
  }

  private void remainsAfterReport(String id, String name, RosProfile profile) {
    Indicator<Investigation> report =
        Indicator.share(Dimensions.ACTUALISATION_TYPE, ActualisationType.REPORT_OF_CONCERN);
    directions.more(
        id,
        name + ": skillnaden efter bakgrund i bedömt behov står kvar efter anmälan",
        name + ": the difference by origin in need remains after a report",
        NEED.among(Populations.SWEDISH).among(report).among(in(profile)),
        NEED.among(Populations.FOREIGN).among(report).among(in(profile)));
  }

  private Indicator<Investigation> in(RosProfile first, RosProfile... others) {
    Set<RosProfile> wanted = EnumSet.of(first, others);
    return Populations.group("Profilen", "The profile", r -> wanted.contains(profiles.get(r)));
  }
}
