package se.nuso.io;

import java.util.List;
import java.util.stream.Collectors;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/**
 * A file of a municipality's own (a mapping, a register, a table) that cannot be used. The message
 * tells everything that is wrong, in the language of this machine's user, and never holds what may
 * identify a person.
 */
public final class LocalFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * @param findings what is wrong; at least one
   */
  public LocalFileException(List<Finding> findings) {
    super(text(findings, Language.ofHost()));
    this.findings = List.copyOf(findings);
  }

  /** What is wrong, with file, line, column, reason and mend. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * All that is wrong, one finding a line.
   *
   * @param language the language of the text
   */
  public String message(Language language) {
    return text(findings, language);
  }

  private static String text(List<Finding> findings, Language language) {
    return findings.stream()
        .map(finding -> finding.toString(language))
        .collect(Collectors.joining("\n"));
  }
}
