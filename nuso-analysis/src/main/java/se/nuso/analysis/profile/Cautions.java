package se.nuso.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.nuso.codebook.CollectionMode;
import se.nuso.stats.Shares;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.text.Label;

/** What must not be overlooked of a model and the records that it is applied to. */
final class Cautions {
  private Cautions() {}

  /**
   * The cautions.
   *
   * @param model the model
   * @param counted any table of the records
   */
  static List<Label> of(LatentClassModel model, Shares counted) {
    List<Label> cautions = new ArrayList<>();
    if (!model.converged()) {
      cautions.add(
          new Label(
              "Varning: modellen har inte konvergerat, så andelarna kan bli andra.",
              "Warning: the model has not converged, so the shares may turn out otherwise."));
    }
    if (!model.replicated() && model.report().search().starts() == 0) {
      cautions.add(
          new Label(
              "Obs: modellen är skattad från givna startvärden; om det finns en bättre har inte"
                  + " prövats.",
              "Note: the model was fitted from given starting values; whether there is a better"
                  + " one has not been tried."));
    } else if (!model.replicated()) {
      cautions.add(
          new Label(
              "Varning: modellen är inte replikerad, det vill säga att inte två starter nådde det"
                  + " bästa värdet; med fler starter kan klasserna bli andra.",
              "Warning: the model is not replicated, that is, no two starts reached the best"
                  + " value; with more starts the classes may turn out otherwise."));
    }
    if (model.report().degreesOfFreedom() < 0) {
      cautions.add(
          new Label(
              "Varning: modellen är inte identifierad, för den har fler parametrar än data kan"
                  + " skilja åt.",
              "Warning: the model is not identified, for it has more parameters than the data can"
                  + " tell apart."));
    }
    Map<CollectionMode, Long> modes = counted.modes();
    if (modes.size() > 1 || modes.containsKey(CollectionMode.MIXED)) {
      cautions.add(
          new Label(
              "Varning: utredningarna är insamlade på olika sätt som inte är jämförbara.",
              "Warning: the investigations were collected in different ways, which are not"
                  + " comparable."));
    }
    if (counted.synthetic() > 0) {
      cautions.add(
          new Label(
              "Utredningarna är syntetiska: inga verkliga barn.",
              "The investigations are synthetic: no real children."));
    }
    return cautions;
  }
}
