package se.nuso.stats.regression;

import java.util.List;

/** The designs of the published examples. */
final class Published {
  private static final Table BIRTHWT = Table.of("birthwt.csv");
  private static final Table INFERT = Table.of("infert.csv");
  private static final Table TOENAIL = Table.of("toenail.csv");
  private static final Table ENDOMETRIAL = Table.of("endometrial.csv");

  private Published() {}

  static LogisticRegression<Integer> birthwt() {
    return LogisticRegression.of(
        Design.ofRows("low", BIRTHWT.numbers("low"))
            .numeric("age", BIRTHWT.numbers("age"))
            .numeric("lwt", BIRTHWT.numbers("lwt"))
            .levels("race", BIRTHWT.texts("race"))
            .numeric("smoke", BIRTHWT.numbers("smoke"))
            .numeric("ptl", BIRTHWT.numbers("ptl"))
            .numeric("ht", BIRTHWT.numbers("ht"))
            .numeric("ui", BIRTHWT.numbers("ui")));
  }

  static LogisticRegression<Integer> infert() {
    return LogisticRegression.of(
        Design.ofRows("case", INFERT.numbers("case"))
            .numeric("age", INFERT.numbers("age"))
            .numeric("parity", INFERT.numbers("parity"))
            .levels("education", INFERT.texts("education"))
            .numeric("spontaneous", INFERT.numbers("spontaneous"))
            .numeric("induced", INFERT.numbers("induced")));
  }

  static LogisticRegression<Integer> infertByStratum() {
    return infert().clusteredBy("stratum", INFERT.texts("stratum"));
  }

  static Design<Integer> toenailDesign() {
    return Design.ofColumns(
            "outcome",
            TOENAIL.numbers("outcome"),
            List.of("treatment", "month"),
            new double[][] {TOENAIL.numbers("treatment"), TOENAIL.numbers("month")})
        .interaction("treatment", "month");
  }

  static LogisticRegression<Integer> toenail() {
    return LogisticRegression.of(toenailDesign());
  }

  static LogisticRegression<Integer> toenailByPatient() {
    return toenail().clusteredBy("ID", TOENAIL.texts("ID"));
  }

  static LogisticRegression<Integer> endometrial() {
    return LogisticRegression.of(
        Design.ofRows("HG", ENDOMETRIAL.numbers("HG"))
            .numeric("NV", ENDOMETRIAL.numbers("NV"))
            .numeric("PI", ENDOMETRIAL.numbers("PI"))
            .numeric("EH", ENDOMETRIAL.numbers("EH")));
  }

  static LogisticRegression<Integer> completelySeparated() {
    return LogisticRegression.of(
        Design.ofRows("y", new double[] {0, 0, 0, 1, 1, 1})
            .numeric("x", new double[] {1, 2, 3, 4, 5, 6}));
  }
}
