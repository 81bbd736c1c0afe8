package se.nuso.io;

import java.util.List;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.rule.Finding;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A file that has been written, and what must be said of it.
 *
 * @param file its name
 * @param findings what whoever wrote it should know, such as that an earlier writing of the file
 *     was broken off and left its content beside it; mostly empty
 */
public record Written(String file, List<Finding> findings) implements Result {
  public Written {
    findings = List.copyOf(findings);
  }

  /** The file, and a line for each finding. */
  @Override
  public Document document() {
    return Document.of(Label.same(file))
        .addAll(findings.stream().map(WriteSummary::line).toList())
        .build();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
