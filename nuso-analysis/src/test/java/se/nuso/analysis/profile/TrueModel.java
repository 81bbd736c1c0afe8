package se.nuso.analysis.profile;

import java.util.List;
import java.util.stream.IntStream;
import se.nuso.analysis.synthetic.ProfileModel;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.codebook.RecordOrigin;
import se.nuso.stats.latent.FitReport;
import se.nuso.stats.latent.LatentClassModel;

/** The model that a synthetic cohort was drawn from, as one that can be applied. */
final class TrueModel {
  private TrueModel() {}

  static LatentClassModel of(SyntheticCohort cohort) {
    ProfileModel truth = cohort.model();
    List<List<List<Double>>> probabilities =
        IntStream.range(0, truth.items().size())
            .mapToObj(item -> truth.documented().stream().map(in -> noYes(in.get(item))).toList())
            .toList();
    return new LatentClassModel(
        InvestigationResponses.ofFactors(cohort.records()).items(),
        truth.shares(),
        probabilities,
        List.of(),
        List.of(),
        unfitted(cohort.size()),
        RecordOrigin.SYNTHETIC);
  }

  private static List<Double> noYes(double documented) {
    return List.of(1 - documented, documented);
  }

  private static FitReport unfitted(int n) {
    double unknown = Double.NaN;
    return new FitReport(
        new FitReport.Sample(n, 0, 0, 0),
        unknown,
        569,
        1,
        new FitReport.Assignment(unknown, List.of(), List.of()),
        new FitReport.Search(0, 0, 0, 0, 0, 0, true));
  }
}
