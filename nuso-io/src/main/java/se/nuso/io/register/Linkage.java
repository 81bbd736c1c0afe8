package se.nuso.io.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Part;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.Finding;
import se.nuso.rule.FindingGroup;
import se.nuso.rule.FindingKind;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Records of two kinds tied together by participant and serial number, which must match letter by
 * letter. Every record of either side is in exactly one {@link LinkBin}, so that the four totals of
 * a side add up to its records. What is not matched is told with its reason; near misses are listed
 * and never joined.
 *
 * <p>No key is shown: findings name the number of the record in its file.
 *
 * @param <L> the left record type
 * @param <R> the right record type
 */
public final class Linkage<L, R> implements Result {
  private static final Label TOTAL = new Label("Summa", "Total");

  private final LinkRules<L, R> rules;
  private final LinkSide<L> left;
  private final LinkSide<R> right;
  private final LinkBin[] leftBins;
  private final LinkBin[] rightBins;
  private final Map<SerialNumber, Set<Participant>> leftOwners;
  private final Map<SerialNumber, Set<Participant>> rightOwners;
  private final Map<LinkKey, List<Integer>> leftKeys = new LinkedHashMap<>();
  private final Map<LinkKey, List<Integer>> rightKeys = new LinkedHashMap<>();
  private final List<Link<L, R>> matched = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Two records that belong together.
   *
   * @param left the left record
   * @param right the right record
   * @param <L> the left record type
   * @param <R> the right record type
   */
  public record Link<L, R>(L left, R right) {}

  private Linkage(LinkRules<L, R> rules, LinkSide<L> left, LinkSide<R> right) {
    this.rules = rules;
    this.left = left;
    this.right = right;
    this.leftBins = new LinkBin[left.records().size()];
    this.rightBins = new LinkBin[right.records().size()];
    this.leftOwners = owners(left, rules.leftKey());
    this.rightOwners = owners(right, rules.rightKey());
    Arrays.fill(leftBins, LinkBin.ONLY_HERE);
    Arrays.fill(rightBins, LinkBin.ONLY_HERE);
  }

  /**
   * Links two sides.
   *
   * @param rules how their records belong together
   * @param left the left side
   * @param right the right side
   * @param <L> the left record type
   * @param <R> the right record type
   */
  public static <L, R> Linkage<L, R> of(
      LinkRules<L, R> rules, LinkSide<L> left, LinkSide<R> right) {
    Linkage<L, R> linkage = new Linkage<>(rules, left, right);
    linkage.group(left, linkage::leftKey, linkage.leftKeys);
    linkage.group(right, linkage::rightKey, linkage.rightKeys);
    linkage.linkLeft();
    linkage.linkRight();
    linkage.tellOfTheRest();
    return linkage;
  }

  private static <T> Map<SerialNumber, Set<Participant>> owners(
      LinkSide<T> side, Function<? super T, @Nullable LinkKey> key) {
    Map<SerialNumber, Set<Participant>> owners = new HashMap<>();
    for (T record : side.records()) {
      LinkKey own = key.apply(record);
      if (own != null && own.participant() != null) {
        owners.computeIfAbsent(own.number(), none -> new HashSet<>(2)).add(own.participant());
      }
    }
    return owners;
  }

  private @Nullable LinkKey leftKey(L record) {
    return completed(rules.leftKey().apply(record), rightOwners);
  }

  private @Nullable LinkKey rightKey(R record) {
    return completed(rules.rightKey().apply(record), leftOwners);
  }

  /**
   * A record that does not say its participant contradicts none: the only one of its number is it.
   */
  private static @Nullable LinkKey completed(
      @Nullable LinkKey key, Map<SerialNumber, Set<Participant>> others) {
    if (key == null || key.participant() != null) {
      return key;
    }
    Set<Participant> owners = others.getOrDefault(key.number(), Set.of());
    return owners.size() == 1 ? key.of(owners.iterator().next()) : key;
  }

  private <T> void group(
      LinkSide<T> side,
      Function<? super T, @Nullable LinkKey> key,
      Map<LinkKey, List<Integer>> groups) {
    for (int i = 0; i < side.records().size(); i++) {
      LinkKey own = key.apply(side.records().get(i));
      if (own == null) {
        findings.add(LinkKinds.NO_KEY.at(side.at(i), Map.of()));
      } else {
        groups.computeIfAbsent(own, none -> new ArrayList<>(1)).add(i);
      }
    }
  }

  private void linkLeft() {
    leftKeys.forEach(
        (key, lefts) -> {
          if (lefts.size() > 1) {
            repeated(left, lefts, leftBins);
            for (int r : rightKeys.getOrDefault(key, List.of())) {
              rightBins[r] = LinkBin.AMBIGUOUS;
              tell(LinkKinds.COUNTERPART_REPEATED, right, r, rules.left(), left.near(lefts.get(0)));
            }
          }
        });
  }

  /** Each record is compared with all others of its key, so that their order is no matter. */
  private <T> void repeated(LinkSide<T> side, List<Integer> indexes, LinkBin[] bins) {
    Map<T, List<Integer>> byContent = new LinkedHashMap<>();
    for (int i : indexes) {
      byContent.computeIfAbsent(side.records().get(i), none -> new ArrayList<>(1)).add(i);
    }
    List<List<Integer>> contents = List.copyOf(byContent.values());
    for (int i : indexes) {
      bins[i] = LinkBin.AMBIGUOUS;
      List<Integer> same = byContent.getOrDefault(side.records().get(i), List.of());
      if (same.size() > 1) {
        int other = same.get(0) == i ? same.get(1) : same.get(0);
        tell(LinkKinds.REPEATED_IDENTICAL, side, i, rules.left(), side.near(other));
      }
      if (contents.size() > 1) {
        List<Integer> first = contents.get(0);
        int other = (same == first ? contents.get(1) : first).get(0);
        tell(LinkKinds.REPEATED_OTHER, side, i, rules.left(), side.near(other));
      }
    }
  }

  private void linkRight() {
    rightKeys.forEach(
        (key, rights) -> {
          List<Integer> lefts = leftKeys.getOrDefault(key, List.of());
          if (lefts.size() == 1) {
            link(lefts.get(0), rights);
          } else if (lefts.isEmpty()) {
            parts(rights).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> repeated(right, same, rightBins));
          }
        });
  }

  /** A left record lacks right ones that it should have, unless one of its key was rejected. */
  private void lacks(FindingKind kind, int l, Set<?> parts) {
    Optional<Label> rejected =
        Optional.ofNullable(leftKey(left.records().get(l))).flatMap(right::rejected);
    if (rejected.isPresent()) {
      tell(LinkKinds.COUNTERPART_REJECTED, left, l, rules.right(), rejected.get());
    } else {
      findings.add(
          kind.at(
              left.at(l),
              Map.of("parts", parts.stream().map(rules.named()).toList(), "other", rules.right())));
    }
  }

  private Map<Optional<Object>, List<Integer>> parts(List<Integer> rights) {
    Map<Optional<Object>, List<Integer>> parts = new LinkedHashMap<>();
    for (int r : rights) {
      parts
          .computeIfAbsent(
              Optional.ofNullable(rules.part().apply(right.records().get(r))),
              none -> new ArrayList<>(1))
          .add(r);
    }
    return parts;
  }

  private void link(int l, List<Integer> rights) {
    L record = left.records().get(l);
    Set<LinkBin> met = new HashSet<>();
    Set<Object> followed = new HashSet<>();
    parts(rights)
        .forEach(
            (part, same) -> {
              part.ifPresent(followed::add);
              if (same.size() > 1) {
                repeated(right, same, rightBins);
              } else {
                contradict(l, record, same.get(0));
              }
              met.add(rightBins[same.get(0)]);
            });
    leftBins[l] =
        met.contains(LinkBin.CONFLICTING)
            ? LinkBin.CONFLICTING
            : met.contains(LinkBin.AMBIGUOUS) ? LinkBin.AMBIGUOUS : LinkBin.MATCHED;
    Set<Object> missing = new LinkedHashSet<>(rules.expected().apply(record));
    missing.removeAll(followed);
    if (!missing.isEmpty() && leftBins[l] == LinkBin.MATCHED) {
      lacks(LinkKinds.PART_MISSING, l, missing);
    }
  }

  private void contradict(int l, L record, int r) {
    rightBins[r] = LinkBin.MATCHED;
    for (LinkRules.Contradiction<L, R> contradiction : rules.contradictions()) {
      if (contradiction.holds().test(record, right.records().get(r))) {
        if (contradiction.parts()) {
          rightBins[r] = LinkBin.CONFLICTING;
        }
        tell(contradiction.kind(), right, r, rules.left(), left.near(l));
      }
    }
    if (rightBins[r] == LinkBin.MATCHED) {
      matched.add(new Link<>(record, right.records().get(r)));
    }
  }

  /**
   * What has no counterpart, with what it may have meant. Where the counterpart was rejected on
   * reading, that is said and no other is looked for.
   */
  private void tellOfTheRest() {
    Set<LinkKey> unmatchedLeft = new HashSet<>(leftKeys.keySet());
    unmatchedLeft.removeAll(rightKeys.keySet());
    Set<LinkKey> nearby = new HashSet<>(unmatchedLeft);
    nearby.removeIf(key -> right.rejected(key).isPresent());
    NearMisses near = new NearMisses(leftKeys, nearby);
    rightKeys.forEach(
        (key, rights) -> {
          if (!leftKeys.containsKey(key)) {
            Optional<Label> rejected = left.rejected(key);
            Optional<NearMisses.Near> miss = rejected.isPresent() ? Optional.empty() : near.of(key);
            FindingKind kind =
                rejected.isPresent()
                    ? LinkKinds.COUNTERPART_REJECTED
                    : miss.map(NearMisses.Near::kind).orElse(LinkKinds.NOT_FOUND);
            Label where =
                rejected.or(() -> miss.map(m -> left.near(m.index()))).orElse(new Label("–", "–"));
            rights.forEach(r -> tell(kind, right, r, rules.left(), where));
          }
        });
    for (LinkKey key : unmatchedLeft) {
      for (int l : leftKeys.getOrDefault(key, List.of())) {
        Set<?> expected = rules.expected().apply(left.records().get(l));
        if (!expected.isEmpty() && leftBins[l] == LinkBin.ONLY_HERE) {
          lacks(LinkKinds.EXPECTED, l, expected);
        }
      }
    }
  }

  private void tell(FindingKind kind, LinkSide<?> side, int index, Label other, Label near) {
    findings.add(kind.at(side.at(index), Map.of("other", other, "near", near), "serialNumber"));
  }

  /** The pairs that belong together; a left record stands in one for each of its right ones. */
  public List<Link<L, R>> matched() {
    return List.copyOf(matched);
  }

  /**
   * What came of a left record.
   *
   * @param index its place in the list, from 0
   */
  public LinkBin left(int index) {
    return leftBins[Objects.checkIndex(index, leftBins.length)];
  }

  /**
   * What came of a right record.
   *
   * @param index its place in the list, from 0
   */
  public LinkBin right(int index) {
    return rightBins[Objects.checkIndex(index, rightBins.length)];
  }

  /** How many left records are in a bin. */
  public long countLeft(LinkBin bin) {
    return Arrays.stream(leftBins).filter(bin::equals).count();
  }

  /** How many right records are in a bin. */
  public long countRight(LinkBin bin) {
    return Arrays.stream(rightBins).filter(bin::equals).count();
  }

  /** Every reason why a record is not linked, or should be looked at. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** How many records of each side there are in each bin, then what was found. */
  @Override
  public Document document() {
    return Document.of(Label.same("")).addAll(parts()).build();
  }

  List<Part> parts() {
    Table.Builder table =
        Table.of(Column.words(Label.same("")), Column.of(rules.left()), Column.of(rules.right()));
    for (LinkBin bin : LinkBin.values()) {
      table.row(Cell.words(bin.label()), Cell.count(countLeft(bin)), Cell.count(countRight(bin)));
    }
    table.row(Cell.words(TOTAL), Cell.count(leftBins.length), Cell.count(rightBins.length));
    List<Part> parts = new ArrayList<>();
    parts.add(table.build());
    parts.addAll(FindingGroup.lines(FindingGroup.of(findings)));
    return parts;
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
