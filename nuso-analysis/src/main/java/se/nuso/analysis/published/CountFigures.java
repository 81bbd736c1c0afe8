package se.nuso.analysis.published;

import java.util.HashMap;
import java.util.Map;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Indicator;

/** The published numbers of investigations, as indicators whose numerator is counted. */
final class CountFigures {
  private CountFigures() {}

  static Map<String, Indicator<Investigation>> all() {
    Map<String, Indicator<Investigation>> counts = new HashMap<>();
    counts.put("PUB039", Indicators.ANY_DIAGNOSIS);
    counts.put(
        "PUB053", Indicator.share(Dimensions.INFORMATION_SOURCE, InformationSource.DENTAL_CARE));
    int number = 66;
    for (Intervention intervention : Intervention.values()) {
      if (intervention != Intervention.NONE) {
        counts.put(PublishedFigures.id(number++), Indicators.decided(intervention));
      }
    }
    for (OnwardReferral referral : OnwardReferral.values()) {
      if (referral != OnwardReferral.NONE) {
        counts.put(PublishedFigures.id(number++), Indicators.referred(referral));
      }
    }
    return Map.copyOf(counts);
  }
}
