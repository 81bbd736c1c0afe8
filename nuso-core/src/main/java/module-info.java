/** What NUSO is: the domain model and its rules. */
module se.nuso.core {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires static org.hibernate.validator; // only where a host has it

  exports se.nuso.actualisation;
  exports se.nuso.bbic;
  exports se.nuso.codebook;
  exports se.nuso.document;
  exports se.nuso.identity;
  exports se.nuso.intervention;
  exports se.nuso.investigation;
  exports se.nuso.municipality;
  exports se.nuso.rule;
  exports se.nuso.service;
  exports se.nuso.text;
}
