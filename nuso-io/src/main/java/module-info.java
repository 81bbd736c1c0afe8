/** In and out: reads, checks and writes NUSO records as CSV, Excel, JSON and NDJSON. */
module se.nuso.io {
  requires transitive se.nuso.core;
  requires tools.jackson.core;
  requires tools.jackson.databind; // for JsonDocument alone
  requires de.siegmar.fastcsv;
  requires java.xml;

  exports se.nuso.io;
  exports se.nuso.io.mapping;
  exports se.nuso.io.register;
}
