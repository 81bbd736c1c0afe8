/**
 * A user on the module path: compiles and runs if the library's modules can be read from outside.
 */
module se.nuso.consumer {
  requires se.nuso.core;
  requires se.nuso.io;
  requires se.nuso.analysis;
}
