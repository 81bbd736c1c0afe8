package se.nuso.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The few statements of R that a data set's script consists of, read by the letter: anything else
 * is an error. What they do is kept: the data frame, the classes of its columns, factors,
 * attributes.
 */
final class RProgram {
  private final String text;
  private int at;

  String frame = "";
  String file = "";
  final Map<String, String> options = new LinkedHashMap<>();
  final Map<String, String> classes = new LinkedHashMap<>();
  final Map<String, List<String>> levels = new LinkedHashMap<>();
  final Map<String, List<String>> labels = new LinkedHashMap<>();
  final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
  final Map<String, String> frameAttributes = new LinkedHashMap<>();
  final List<String> comments = new ArrayList<>();

  private RProgram(String text) {
    this.text = text;
  }

  static RProgram of(String text) {
    RProgram program = new RProgram(text);
    program.blanks();
    while (program.at < text.length()) {
      program.statement();
      program.blanks();
    }
    return program;
  }

  private void statement() {
    if (accept("attr(")) {
      attribute();
      return;
    }
    String name = name();
    if (frame.isEmpty()) {
      frame = name;
      expect("<-");
      expect("read.csv(");
      file = string();
      while (accept(",")) {
        option();
      }
      expect(")");
      return;
    }
    same(frame, name);
    String column = index();
    expect("<-");
    expect("factor(");
    same(frame, name());
    same(column, index());
    expect(",");
    expect("levels");
    expect("=");
    require(levels.put(column, vector()) == null, "a factor of " + column + " twice");
    expect(",");
    expect("labels");
    expect("=");
    labels.put(column, vector());
    expect(")");
  }

  private void option() {
    String option = name();
    expect("=");
    if (option.equals("colClasses")) {
      expect("c(");
      do {
        String column = string();
        expect("=");
        require(classes.put(column, string()) == null, column + " is declared twice");
      } while (accept(","));
      expect(")");
    } else {
      blanks();
      options.put(option, text.charAt(at) == '"' ? string() : name());
    }
  }

  private void attribute() {
    same(frame, name());
    blanks();
    Map<String, String> of = frameAttributes;
    if (text.startsWith("[[", at)) {
      of = attributes.computeIfAbsent(index(), column -> new LinkedHashMap<>());
    }
    expect(",");
    String name = string();
    expect(")");
    expect("<-");
    require(of.put(name, string()) == null, name + " is given twice");
  }

  private String index() {
    expect("[[");
    String column = string();
    expect("]]");
    require(classes.containsKey(column), column + " is no column");
    return column;
  }

  private List<String> vector() {
    List<String> items = new ArrayList<>();
    expect("c(");
    do {
      items.add(string());
    } while (accept(","));
    expect(")");
    return items;
  }

  private String name() {
    blanks();
    int from = at;
    while (at < text.length() && String.valueOf(text.charAt(at)).matches("[A-Za-z0-9_.]")) {
      at++;
    }
    String name = text.substring(from, at);
    require(name.matches("[A-Za-z][A-Za-z0-9_.]*"), "no name: " + name);
    return name;
  }

  private String string() {
    expect("\"");
    StringBuilder string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      require(c >= ' ' && c <= '~', "no ASCII in a string");
      string.append(c == '\\' ? escaped() : String.valueOf(c));
    }
    at++;
    return string.toString();
  }

  private String escaped() {
    char c = text.charAt(at++);
    if (c == '"' || c == '\\') {
      return String.valueOf(c);
    }
    require(c == 'u' || c == 'U', "no escape: " + c);
    int digits = c == 'u' ? 4 : 8;
    at += digits;
    return Character.toString(Integer.parseInt(text.substring(at - digits, at), 16));
  }

  private void blanks() {
    while (at < text.length() && (" \n#".indexOf(text.charAt(at)) >= 0)) {
      if (text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        comments.add(text.substring(at + 1, end).strip());
        at = end;
      }
      at++;
    }
  }

  private boolean accept(String token) {
    blanks();
    boolean found = text.startsWith(token, at);
    at += found ? token.length() : 0;
    return found;
  }

  private void expect(String token) {
    require(accept(token), "expected " + token);
  }

  private void same(String expected, String found) {
    require(expected.equals(found), found + " is not " + expected);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(
          otherwise + " at: " + text.substring(at, Math.min(text.length(), at + 60)));
    }
  }
}
