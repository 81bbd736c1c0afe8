package se.nuso.io.register;

import java.nio.file.Path;
import java.util.Map;
import se.nuso.io.LocalTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A clean list proposed for a register, row by row; the register itself is not changed. Kept +
 * merged + to decide = rows.
 */
public final class CleanList {
  private final LocalTable table;
  private final Map<Proposal, Integer> counts;

  CleanList(LocalTable table, Map<Proposal, Integer> counts) {
    this.table = table;
    this.counts = Map.copyOf(counts);
  }

  /** What is proposed for a row. */
  public enum Proposal {
    /** It stays. */
    KEEP(new Label("behåll", "keep")),
    /** It says the same as an earlier row. */
    MERGE(new Label("slå ihop med tidigare rad", "merge into the earlier row")),
    /** The municipality must decide. */
    DECIDE(new Label("avgör", "decide"));

    private final Label label;

    Proposal(Label label) {
      this.label = label;
    }

    /** What the proposal is called, in Swedish and English. */
    public Label label() {
      return label;
    }
  }

  /**
   * How many rows a proposal concerns.
   *
   * @param proposal the proposal
   */
  public int count(Proposal proposal) {
    return counts.getOrDefault(proposal, 0);
  }

  /**
   * Writes the proposal: every row of the register with its line, what is proposed and why.
   *
   * @param path the file; not the register's own
   */
  public void write(Path path) {
    table.write(path);
  }

  /** The counts, in one language. */
  public String toString(Language language) {
    StringBuilder text = new StringBuilder();
    for (Proposal proposal : Proposal.values()) {
      text.append(text.length() == 0 ? "" : ", ")
          .append(proposal.label().in(language))
          .append(": ")
          .append(count(proposal));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
