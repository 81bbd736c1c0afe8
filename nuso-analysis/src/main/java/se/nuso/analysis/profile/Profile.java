package se.nuso.analysis.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Proportion;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A class of investigations and what marks it. Immutable; holds no record.
 *
 * @param kind which profiles it is one of
 * @param position its position among the classes, from 0
 * @param classes how many classes there are
 * @param size how large it is, and how surely
 * @param items the factors or reasons, in the order of their lists
 * @param need need of support or protection assessed
 * @param intervention intervention or measure decided
 * @param onwardReferral referred onward
 * @param cautions what must not be overlooked of the model and the records; may be empty
 */
public record Profile(
    ProfileKind kind,
    int position,
    int classes,
    Size size,
    List<ProfileItem> items,
    Proportion need,
    Proportion intervention,
    Proportion onwardReferral,
    List<Label> cautions)
    implements Result {
  public Profile {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(onwardReferral, "onwardReferral");
    items = List.copyOf(items);
    cautions = List.copyOf(cautions);
  }

  /**
   * How large a class is.
   *
   * @param share its expected share of the investigations classified: the mean of its probabilities
   * @param records the investigations for which it is the most probable class
   * @param classified how many investigations are classified in all
   * @param certainty its mean probability among the investigations for which it is the most
   *     probable; NaN where there are none
   */
  public record Size(double share, long records, long classified, double certainty) {
    private static final double UNCERTAIN_BELOW = 0.70;

    /**
     * Whether the class is poorly told apart from the others: its certainty is below 0.70, a rule
     * of thumb (Nagin DS (2005). Group-based modeling of development. Harvard University Press).
     */
    public boolean uncertain() {
      return certainty < UNCERTAIN_BELOW;
    }
  }

  /** What the class is called: C1, C2 …; never one of NUSO's numbers. */
  public String name() {
    return LatentClassModel.className(position);
  }

  /**
   * The factors or reasons of a kind, the most common first.
   *
   * @param of which of them
   */
  public List<ProfileItem> items(ItemKind of) {
    return items.stream()
        .filter(item -> item.kind() == of)
        .sorted(Comparator.comparingDouble(ProfileItem::share).reversed())
        .toList();
  }

  /** Those of a kind that mark the class so much, the most common first. */
  List<ProfileItem> items(ItemKind of, Predicate<Prominence> prominence) {
    return items(of).stream().filter(item -> prominence.test(item.prominence())).toList();
  }

  /**
   * How many of a kind are expected to be documented or given in an investigation of the class.
   *
   * @param of which of them
   */
  public double expected(ItemKind of) {
    return items(of).stream().mapToDouble(ProfileItem::share).sum();
  }

  /**
   * What dominates the class, in a few words.
   *
   * @param language the language
   */
  public String heading(Language language) {
    return new ProfileDocument(this).heading().in(language);
  }

  /**
   * The class in a paragraph: size, what marks it, need, intervention and onward referral, and what
   * none of it says.
   *
   * @param language the language
   */
  public String description(Language language) {
    return new Label(new SwedishDescription(this).text(), new EnglishDescription(this).text())
        .in(language);
  }

  /**
   * The class: its size, what marks it, and need, intervention and referral among its
   * investigations.
   */
  @Override
  public Document document() {
    return new ProfileDocument(this).document();
  }

  /** The class on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
