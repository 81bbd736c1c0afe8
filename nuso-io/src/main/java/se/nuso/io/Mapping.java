package se.nuso.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mappings that a reader applies. */
record Mapping(LocalColumns columns, List<LocalCodes> codes) {
  static final String UNMAPPED_LOCAL_CODE = "UNMAPPED_LOCAL_CODE";

  /** The file has our columns and our codes. */
  static final Mapping NONE =
      new Mapping(
          new LocalColumns() {
            @Override
            public Optional<String> variable(String column) {
              return Optional.empty();
            }

            @Override
            public Set<String> columns() {
              return Set.of();
            }

            @Override
            public Map<String, String> constants() {
              return Map.of();
            }
          },
          List.of());

  Mapping {
    codes = List.copyOf(codes);
  }

  boolean isNone() {
    return this == NONE;
  }

  Optional<LocalCodes> codes(String variable) {
    return codes.stream().filter(some -> some.variables().contains(variable)).findFirst();
  }
}
