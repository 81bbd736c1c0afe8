package se.nuso.analysis.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.nuso.municipality.CityDistrict;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.MunicipalityGroup;
import se.nuso.municipality.Participant;

/**
 * Chooses the 134 participants and gives each record one. Karlstad, the 15 municipalities of
 * Skaraborg, Stockholm's districts and Göteborg Centrum are known to have taken part; the others
 * are chosen by the seed, so no real municipality can be read out of the cohort.
 */
final class Participants {
  private static final LocalDate ROUND_BEGINS = LocalDate.of(2023, 10, 1);
  private static final List<Municipality> SKARABORG =
      List.of(
          Municipality.ESSUNGA,
          Municipality.FALKÖPING,
          Municipality.GRÄSTORP,
          Municipality.GULLSPÅNG,
          Municipality.GÖTENE,
          Municipality.HJO,
          Municipality.KARLSBORG,
          Municipality.LIDKÖPING,
          Municipality.MARIESTAD,
          Municipality.SKARA,
          Municipality.SKÖVDE,
          Municipality.TIBRO,
          Municipality.TIDAHOLM,
          Municipality.TÖREBODA,
          Municipality.VARA);

  private Participants() {}

  static void draw(Draft draft) {
    Draws draws = draft.draws(Step.PARTICIPANTS);
    List<Participant> chosen = chosen(CohortAssumptions.PARTICIPANTS, draws);
    double[] sizes = new double[chosen.size()];
    double[] readiness = new double[chosen.size()];
    double[] carelessness = new double[chosen.size()];
    for (int i = 0; i < sizes.length; i++) {
      MunicipalityGroup group = chosen.get(i).municipality().group();
      sizes[i] =
          CohortAssumptions.SIZE_BY_GROUP[group.ordinal()]
              * spread(CohortAssumptions.SIZE_SPREAD, draws);
      readiness[i] = spread(CohortAssumptions.READINESS_SPREAD, draws);
      carelessness[i] = spread(CohortAssumptions.CARELESSNESS_SPREAD, draws);
    }
    int[] which = Sampling.categories(draft.everyone, sizes, draws);
    for (int record = 0; record < draft.n; record++) {
      draft.participant[record] = chosen.get(which[record]);
      draft.readiness[record] = readiness[which[record]];
      draft.carelessness[record] = carelessness[which[record]];
    }
  }

  /** As many participants as asked for, those that are known among them. */
  static List<Participant> chosen(int number, Draws draws) {
    List<Participant> chosen = new ArrayList<>();
    chosen.add(Municipality.KARLSTAD);
    chosen.addAll(SKARABORG);
    Arrays.stream(CityDistrict.values())
        .filter(district -> district.municipality() == Municipality.STOCKHOLM)
        .filter(district -> district.existsOn(ROUND_BEGINS))
        .forEach(chosen::add);
    chosen.add(CityDistrict.GÖTEBORG_CENTRUM);
    List<Municipality> others =
        Arrays.stream(Municipality.values())
            .filter(m -> m != Municipality.STOCKHOLM && m != Municipality.GÖTEBORG)
            .filter(m -> !chosen.contains(m))
            .toList();
    int[] order = draws.shuffled(Sampling.all(others.size()));
    for (int i = 0; chosen.size() < number; i++) {
      chosen.add(others.get(order[i]));
    }
    return chosen;
  }

  /** The sizes of participants by their groups, relative. */
  static double[] sizes(List<Participant> participants) {
    return participants.stream()
        .mapToDouble(
            participant ->
                CohortAssumptions.SIZE_BY_GROUP[participant.municipality().group().ordinal()])
        .toArray();
  }

  /** A participant for a record: each has one at least where there are enough, then by size. */
  static Participant of(int record, List<Participant> participants, double[] sizes, Draws draws) {
    return participants.get(record < participants.size() ? record : draws.among(sizes));
  }

  // Twice the spread at most: no participant becomes absurd.
  private static double spread(double spread, Draws draws) {
    double bell = Math.max(-2, Math.min(2, draws.bell()));
    return StrictMath.exp(spread * bell);
  }

  /** Large, middle or small: 0, 1, 2, as {@code Dimensions.MUNICIPALITY_SIZE} counts them. */
  static int size(Participant participant) {
    return switch (participant.municipality().group()) {
      case A1, A2, B3 -> 0;
      case B4, B5, C6 -> 1;
      case C7, C8, C9 -> 2;
    };
  }
}
