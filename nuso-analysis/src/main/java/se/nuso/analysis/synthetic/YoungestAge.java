package se.nuso.analysis.synthetic;

import java.util.Map;
import se.nuso.investigation.Diagnosis;

/**
 * From which year of age the synthetic records have what a younger child can hardly have: nobody is
 * documented as offending at one. The ages are assumed; real records may rightly differ.
 */
final class YoungestAge {
  /** By the name that a factor, a reason and a reason for actualisation share. */
  private static final Map<String, Integer> OF_THE_CHILD =
      Map.of(
          "CHILD_BEHAVIOUR_PROBLEMS", 3,
          "CHILD_MENTAL_ILL_HEALTH", 3,
          "CHILD_SCHOOL_PROBLEMS", 3,
          "CHILD_PEER_PROBLEMS", 3,
          "YOUNG_CARER", 5,
          "CHILD_SELF_HARM", 7,
          "CHILD_OFFENDING", 8,
          "CHILD_RISK_ENVIRONMENT", 8,
          "CHILD_SUBSTANCE_USE", 10);

  /** A talk with the child alone. */
  static final int INDIVIDUAL_TALK = 4;

  /** A talk with the child and somebody else. */
  static final int JOINT_TALK = 2;

  private YoungestAge() {}

  /** Whether a child of that age can have what a code says of it. */
  static boolean allows(int age, Enum<?> code) {
    return age >= OF_THE_CHILD.getOrDefault(code.name(), 0);
  }

  static boolean allows(int age, Diagnosis diagnosis) {
    return age
        >= switch (diagnosis) {
          case ADHD, OTHER_NEURODEVELOPMENTAL, OTHER_PSYCHIATRIC -> 5;
          case AUTISM, INTELLECTUAL_DISABILITY -> 2;
          case OTHER, NONE -> 0;
        };
  }
}
