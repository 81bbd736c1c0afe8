package se.nuso.codebook;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls a method handle of a record and lets its own unchecked exceptions through. */
final class Invocation {
  private Invocation() {}

  static @Nullable Object get(MethodHandle accessor, Object record) {
    try {
      return accessor.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static Object of(MethodHandle constructor, String text) {
    try {
      return constructor.invokeExact(text);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static Object of(MethodHandle constructor, @Nullable Object[] components) {
    try {
      return constructor.invokeExact(components);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
