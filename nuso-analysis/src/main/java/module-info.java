/**
 * What NUSO asks and answers: indicators, analyses, the flow of cases, profiles, the published
 * figures, and synthetic records beside them.
 */
module se.nuso.analysis {
  requires transitive se.nuso.stats;

  exports se.nuso.analysis;
  exports se.nuso.analysis.flow;
  exports se.nuso.analysis.indicator;
  exports se.nuso.analysis.profile;
  exports se.nuso.analysis.published;
  exports se.nuso.analysis.synthetic;
}
