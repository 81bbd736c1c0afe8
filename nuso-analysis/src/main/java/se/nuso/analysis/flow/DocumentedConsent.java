package se.nuso.analysis.flow;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.investigation.Consent;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.text.Label;

/**
 * What the attitudes of the guardians and the child come to, taken together: the one parting of
 * consent that every flow uses. A documented no, a question that did not apply and nothing
 * documented are three things. The parting is ours, and a documented attitude is not legal consent.
 */
public enum DocumentedConsent {
  /** A guardian consents, wholly or partly, and nobody declines. */
  GUARDIAN_CONSENTS("Någon vårdnadshavare samtycker", "A guardian consents"),
  /** Only the child consents, wholly or partly, and nobody declines. */
  ONLY_CHILD_CONSENTS("Bara barnet samtycker", "Only the child consents"),
  /** One consents and another declines. */
  DIVIDED("Oense: ja och nej", "Divided: yes and no"),
  /** Somebody declines and nobody consents. */
  DECLINED("Någon samtycker inte, ingen samtycker", "Somebody declines, nobody consents"),
  /** Nobody's attitude is documented, though the question applied to somebody. */
  NOT_DOCUMENTED("Inställning ej dokumenterad", "Attitude not documented"),
  /** Nobody was asked. */
  NOT_ASKED("Ingen tillfrågad", "Nobody asked"),
  /** The question did not apply to anybody. */
  NOT_APPLICABLE("Ej aktuellt", "Not applicable");

  private final Label label;

  DocumentedConsent(String sv, String en) {
    this.label = new Label(sv, en);
  }

  /** The meaning in words. */
  public Label label() {
    return label;
  }

  /**
   * What the answers come to; null where nobody's attitude is answered.
   *
   * @param consent the attitudes
   */
  public static @Nullable DocumentedConsent of(Consent consent) {
    Set<ConsentAttitude> given = EnumSet.noneOf(ConsentAttitude.class);
    Stream.of(consent.guardian1(), consent.guardian2(), consent.child())
        .filter(Objects::nonNull)
        .forEach(given::add);
    boolean guardian = consents(consent.guardian1()) || consents(consent.guardian2());
    boolean consented = guardian || consents(consent.child());
    if (given.contains(ConsentAttitude.DECLINES)) {
      return consented ? DIVIDED : DECLINED;
    }
    if (consented) {
      return guardian ? GUARDIAN_CONSENTS : ONLY_CHILD_CONSENTS;
    }
    if (given.isEmpty()) {
      return null;
    }
    if (given.contains(ConsentAttitude.NOT_DOCUMENTED)) {
      return NOT_DOCUMENTED;
    }
    return given.contains(ConsentAttitude.NOT_ASKED) ? NOT_ASKED : NOT_APPLICABLE;
  }

  private static boolean consents(@Nullable ConsentAttitude attitude) {
    return attitude == ConsentAttitude.CONSENTS || attitude == ConsentAttitude.PARTLY_CONSENTS;
  }
}
