package org.entente.sources.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.dossier.Reference;
import org.entente.run.UserProblem;
import org.entente.world.World;

/// Writes new sources, new claims and what an analyst decided of claims into the text of a dossier,
/// and leaves every other line as it stands: comments, order and layout are an analyst's too.
///
/// What comes out is read again; where the text is laid out so that it would not hold the dossier
/// wanted, the whole is written anew, without its comments.
public final class DossierEdit {
  private static final Pattern ITEM = Pattern.compile("( *)- .*");

  private final List<String> lines;

  private DossierEdit(String text) {
    lines = new ArrayList<>(text.lines().toList());
  }

  /// The text of a dossier that holds `before`, changed to hold `after`.
  public static String of(String text, Dossier before, Dossier after, World world) {
    DossierEdit edit = new DossierEdit(text);
    edit.insert("sources", news(after.sources(), before.sources()), after);
    edit.decide(before, after);
    edit.insert("claims", news(after.claims(), before.claims()), after);
    String edited = String.join("\n", edit.lines) + "\n";
    return holds(edited, after, world) ? edited : DossierYaml.write(after);
  }

  private static boolean holds(String text, Dossier wanted, World world) {
    try {
      return DossierFile.read("dossier", text, world).equals(wanted);
    } catch (UserProblem | IllegalArgumentException _) {
      return false;
    }
  }

  /* The entries whose ids are not among the old ones. */
  private static <T> List<T> news(List<T> now, List<T> old) {
    return now.stream().filter(n -> old.stream().noneMatch(o -> id(o).equals(id(n)))).toList();
  }

  private static String id(Object entry) {
    return switch (entry) {
      case Reference r -> r.id();
      case Claim c -> c.id();
      default -> throw new IllegalArgumentException(String.valueOf(entry));
    };
  }

  private void insert(String key, List<?> entries, Dossier after) {
    if (entries.isEmpty()) {
      return;
    }
    List<String> items = items(entries, after);
    int[] block = block(key);
    if (block.length == 0) {
      lines.add(key + ":");
      lines.addAll(items);
      return;
    }
    String indent = " ".repeat(indent(block));
    lines.addAll(block[1], items.stream().map(l -> l.isEmpty() ? l : indent + l).toList());
  }

  /* The lines of the entries alone, as the writer lays them out. */
  private static List<String> items(List<?> entries, Dossier after) {
    boolean claims = entries.getFirst() instanceof Claim;
    Dossier alone =
        Dossier.titled("alone")
            .reading(
                claims ? after.sources() : entries.stream().map(Reference.class::cast).toList(),
                claims ? entries.stream().map(Claim.class::cast).toList() : List.of());
    List<String> written = DossierYaml.write(alone).lines().toList();
    int from = written.indexOf(claims ? "claims:" : "sources:");
    return written.subList(from + 1, written.size());
  }

  /* The lines of a list by its key, from the first to behind the last; empty if it is not there. */
  private int[] block(String key) {
    int from = lines.indexOf(key + ":");
    if (from < 0) {
      return new int[0];
    }
    int to = from + 1;
    int last = to;
    while (to < lines.size() && isInside(lines.get(to))) {
      to++;
      last = lines.get(to - 1).isBlank() || lines.get(to - 1).startsWith("#") ? last : to;
    }
    return new int[] {from + 1, last};
  }

  private static boolean isInside(String line) {
    return line.isBlank() || " -#".indexOf(line.charAt(0)) >= 0;
  }

  private int indent(int[] block) {
    for (int i = block[0]; i < block[1]; i++) {
      Matcher item = ITEM.matcher(lines.get(i));
      if (item.matches()) {
        return item.group(1).length();
      }
    }
    return 0;
  }

  private void decide(Dossier before, Dossier after) {
    for (Claim now : after.claims()) {
      before.claims().stream()
          .filter(c -> c.id().equals(now.id()))
          .findFirst()
          .ifPresent(old -> {
            rewrite(now.id(), "status", word(old), word(now));
            rewrite(now.id(), "from", old.from(), now.from());
            rewrite(now.id(), "to", old.to(), now.to());
            rewrite(now.id(), "kind", old.kind(), now.kind());
            rewrite(now.id(), "sign", String.valueOf(old.sign()), String.valueOf(now.sign()));
          });
    }
  }

  private static String word(Claim claim) {
    return claim.status().word().toLowerCase(Locale.ROOT);
  }

  /* The first value of a key behind the line of the id, within the entry. */
  private void rewrite(String id, String key, String old, String now) {
    if (old.equals(now)) {
      return;
    }
    int[] block = block("claims");
    Pattern named = Pattern.compile(" *- \\{? *id: \"?" + Pattern.quote(id) + "\"?(?:,.*| *)");
    Pattern value = Pattern.compile("\\b" + key + ": *" + Pattern.quote(old) + "(?![\\w-])");
    boolean inside = false;
    for (int i = block.length == 0 ? lines.size() : block[0]; i < block[1]; i++) {
      String line = lines.get(i);
      inside = inside ? !ITEM.matcher(line).matches() : named.matcher(line).matches();
      Matcher found = value.matcher(line);
      if (inside && found.find()) {
        lines.set(i, found.replaceFirst(Matcher.quoteReplacement(key + ": " + now)));
        return;
      }
    }
  }
}
