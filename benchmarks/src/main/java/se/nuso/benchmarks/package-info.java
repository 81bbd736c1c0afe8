/** Measurements with JMH. */
package se.nuso.benchmarks;
