package se.nuso.io;

import java.util.List;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/**
 * A file that has been written, and what must be said of it.
 *
 * @param file its name
 * @param findings what whoever wrote it should know, such as that an earlier writing of the file
 *     was broken off and left its content beside it; mostly empty
 */
public record Written(String file, List<Finding> findings) {
  public Written {
    findings = List.copyOf(findings);
  }

  /**
   * The file, and a line for each finding.
   *
   * @param language the language of the text
   */
  public String toString(Language language) {
    StringBuilder text = new StringBuilder(file);
    findings.forEach(finding -> text.append('\n').append(finding.toString(language)));
    return text.toString();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
