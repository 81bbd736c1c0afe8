package se.nuso.io.register;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import se.nuso.document.Cell;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Result;
import se.nuso.io.LocalTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A clean list proposed for a register, row by row; the register itself is not changed. Kept +
 * merged + to decide = rows.
 */
public final class CleanList implements Result {
  private static final Label NAME = new Label("{proposal}:", "{proposal}:");

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

  /** How many rows each proposal concerns. */
  @Override
  public Document document() {
    return Document.of(Label.same(""))
        .figures(
            Stream.of(Proposal.values())
                .map(
                    proposal ->
                        new Figure(
                            NAME.with("proposal", proposal.label()),
                            Cell.count(count(proposal)),
                            false))
                .toList())
        .build();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
