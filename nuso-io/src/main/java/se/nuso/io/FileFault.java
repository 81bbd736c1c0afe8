package se.nuso.io;

import java.util.List;
import se.nuso.rule.Finding;

/** Ends the reading of a file; what is wrong are the findings, and never leaves as an exception. */
final class FileFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  FileFault(Finding finding) {
    this(List.of(finding));
  }

  FileFault(List<Finding> findings) {
    super(findings.get(0).id(), null, false, false);
    this.findings = List.copyOf(findings);
  }

  List<Finding> findings() {
    return findings;
  }
}
