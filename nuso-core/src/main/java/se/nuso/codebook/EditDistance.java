package se.nuso.codebook;

/**
 * Number of letters to insert, delete or exchange to turn one text into another (Levenshtein 1966).
 */
public final class EditDistance {
  /**
   * Longer texts are cut: they are near no code, and the work grows with the product of the
   * lengths.
   */
  private static final int LONGEST = 80;

  private EditDistance() {}

  /**
   * The distance between two texts, of which at most the first 80 letters are compared.
   *
   * @param a a text
   * @param b a text
   */
  public static int between(String a, String b) {
    String first = a.substring(0, Math.min(a.length(), LONGEST));
    String second = b.substring(0, Math.min(b.length(), LONGEST));
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchange = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchange, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[row.length - 1];
  }
}
