package se.nuso.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read and written, told by a file's extension. */
enum FileFormat {
  CSV,
  XLSX,
  JSON,
  NDJSON;

  static final String EXTENSIONS = ".csv, .txt, .xlsx, .json, .ndjson, .jsonl";

  static Optional<FileFormat> of(Path path) {
    return Optional.ofNullable(
        switch (extension(path)) {
          case ".csv", ".txt" -> CSV;
          case ".xlsx" -> XLSX;
          case ".json" -> JSON;
          case ".ndjson", ".jsonl" -> NDJSON;
          default -> null;
        });
  }

  /** The format that a file is read as: a workbook with macros is a workbook, and they are left. */
  static Optional<FileFormat> toRead(Path path) {
    return switch (extension(path)) {
      case ".xlsm", ".xltx", ".xltm" -> Optional.of(XLSX);
      default -> of(path);
    };
  }

  /** Whether a file is named as a spreadsheet of a kind that is not read. */
  static boolean isOtherSpreadsheet(Path path) {
    return switch (extension(path)) {
      case ".xls", ".xlt", ".xlsb", ".ods", ".fods", ".numbers" -> true;
      default -> false;
    };
  }

  /** The extension in lower case, with its full stop; empty if there is none. */
  static String extension(Path path) {
    String name = nameOf(path);
    int stop = name.lastIndexOf('.');
    return stop < 0 ? "" : name.substring(stop).toLowerCase(Locale.ROOT);
  }

  static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
