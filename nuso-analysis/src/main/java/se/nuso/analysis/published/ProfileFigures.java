package se.nuso.analysis.published;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.Investigation;

/**
 * The sizes of the published groups of profiles. They can be told only where the profile of each
 * record is known, which no delivered record says.
 */
final class ProfileFigures {
  /**
   * The published shares sum to 101 %, so what is to be met is each of them times 100/101. Profile
   * 3 is not placed by the source; here it is in the group of 6 and 12.
   */
  static final double SCALE = 100.0 / 101;

  private static final Map<String, Set<RosProfile>> GROUPS =
      Map.of(
          "PUB109", EnumSet.of(RosProfile.ROS_02, RosProfile.ROS_05, RosProfile.ROS_15),
          "PUB110", EnumSet.of(RosProfile.ROS_04, RosProfile.ROS_09),
          "PUB111", EnumSet.of(RosProfile.ROS_08, RosProfile.ROS_11, RosProfile.ROS_14),
          "PUB112", EnumSet.of(RosProfile.ROS_01),
          "PUB113", EnumSet.of(RosProfile.ROS_07),
          "PUB114", EnumSet.of(RosProfile.ROS_10),
          "PUB115", EnumSet.of(RosProfile.ROS_13),
          "PUB116", EnumSet.of(RosProfile.ROS_03, RosProfile.ROS_06, RosProfile.ROS_12));

  private static final String NUMBER_OF_PROFILES = "PUB117";

  private ProfileFigures() {}

  static boolean tell(PublishedFigure figure) {
    return figure.group() == FigureGroup.PROFILES;
  }

  static boolean isGroup(PublishedFigure figure) {
    return GROUPS.containsKey(figure.id());
  }

  static Map<String, Measured> measure(List<Investigation> records, List<RosProfile> profiles) {
    if (records.size() != profiles.size()) {
      throw new IllegalArgumentException(
          records.size() + " records but " + profiles.size() + " profiles");
    }
    long[] sizes = new long[RosProfile.values().length];
    long complete = 0;
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).factors().complete()) {
        complete++;
        sizes[profiles.get(i).ordinal()]++;
      }
    }
    Map<String, Measured> measured = new HashMap<>();
    for (Map.Entry<String, Set<RosProfile>> group : GROUPS.entrySet()) {
      long inGroup = group.getValue().stream().mapToLong(p -> sizes[p.ordinal()]).sum();
      measured.put(group.getKey(), Measured.of(100.0 * inGroup / complete, complete));
    }
    measured.put(NUMBER_OF_PROFILES, Measured.of(profiles.stream().distinct().count(), complete));
    return measured;
  }
}
