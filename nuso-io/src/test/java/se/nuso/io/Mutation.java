package se.nuso.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Damages bytes as transfers, editors and attackers do; the same random numbers, the same damage.
 */
record Mutation(Random random, List<byte[]> others) {
  private static final List<String> WORDS =
      List.of(
          "\"",
          ";",
          ",",
          "\t",
          "|",
          "\r",
          "\n",
          "\r\n",
          "\u0000",
          "\uFEFF",
          "\u200B",
          "\uFFFD",
          "sep=,\r\n",
          "{",
          "}",
          "[",
          "]",
          ":",
          "null",
          "true",
          "NaN",
          "1e999999999",
          "-0",
          "9".repeat(60),
          "\\ud800",
          "<",
          ">",
          "&",
          "&x;",
          "</c>",
          "<f>1</f>",
          "<!DOCTYPE x>",
          "encoding=\"-x\"",
          " t=\"b\"",
          " t=\"s\"",
          " r=\"XFD9\"",
          " r=\"A0\"",
          " s=\"99999\"",
          "=1+1",
          "@x",
          "schema",
          "actualisation/1",
          "investigation/99",
          "GIRL",
          "ADHD|AUTISM",
          "ADHD, AUTISM",
          "2024-03-31T02:30",
          "2024-99-99T99:99Z",
          "20071104-2390",
          "2007110423 90",
          "Malmö",
          "MalmÃ¶",
          "v†ld",
          "２３",
          "1 234",
          "IGNORERA",
          "INGEN MOTSVARIGHET",
          "serialNumber",
          "x".repeat(5_000),
          ";".repeat(3_000));

  byte[] of(byte[] original) {
    boolean workbook = original.length > 4 && original[0] == 'P' && original[1] == 'K';
    if (workbook && random.nextInt(4) > 0) {
      return workbook(original);
    }
    byte[] bytes = original;
    for (int i = random.nextInt(5); i >= 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  /** Damage to one part of a workbook, which is packed again: else the zip's sums refuse it all. */
  private byte[] workbook(byte[] original) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException damagedAlready) {
      return once(original);
    }
    if (parts.isEmpty()) {
      return once(original);
    }
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    for (int i = random.nextInt(4); i >= 0; i--) {
      parts.computeIfPresent(name, (same, part) -> once(part));
    }
    if (random.nextInt(20) == 0) {
      parts.remove(names.get(random.nextInt(names.size())));
    }
    return Workbooks.ofBytes(parts);
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(40)));
    return switch (random.nextInt(8)) {
      case 0 -> put(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
      case 1 -> put(bytes, from, to, new byte[0]);
      case 2 -> put(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
      case 3 -> Arrays.copyOf(bytes, from);
      case 4 -> {
        byte[] other = others.get(random.nextInt(others.size()));
        int start = random.nextInt(other.length + 1);
        int end = Math.min(other.length, start + random.nextInt(200));
        yield put(bytes, from, to, Arrays.copyOfRange(other, start, end));
      }
      case 5 -> {
        byte[] flipped = bytes.clone();
        if (from < flipped.length) {
          flipped[from] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
      default ->
          put(
              bytes,
              from,
              random.nextBoolean() ? from : to,
              WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static byte[] put(byte[] bytes, int from, int to, byte[] inserted) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    result.write(bytes, 0, from);
    result.writeBytes(inserted);
    result.write(bytes, to, bytes.length - to);
    return result.toByteArray();
  }
}
