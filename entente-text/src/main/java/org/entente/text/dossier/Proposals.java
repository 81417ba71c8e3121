package org.entente.text.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.dossier.Reference;
import org.entente.text.article.Article;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Reading;

/// Puts what was read from an article into a dossier as drafts, and leaves alone what an analyst
/// has written there.
///
/// A claim is known again by its id, which is made of its source, sentence, actors and kind: what
/// stands under that id stays as it is, whatever the analyst made of it. Reading an article twice
/// adds nothing.
public final class Proposals {
  private static final int LONGEST_ID = 32;
  private static final String NEGATED = "negated";

  private final Dossier dossier;
  private final Reading reading;

  private Proposals(Dossier dossier, Reading reading) {
    this.dossier = dossier;
    this.reading = reading;
  }

  /// What became of the claims of an article.
  ///
  /// @param dossier the dossier with the new claims
  /// @param sources the sources that are new
  /// @param added the claims that are new
  /// @param kept claims of the dossier that the article states too and that were left alone
  /// @param differing those of them that say something else than the article as it is read now,
  ///   side by side
  public record Merged(
      Dossier dossier,
      List<Reference> sources,
      List<Claim> added,
      List<Claim> kept,
      List<Conflict> differing) {
    /// Copies the lists.
    public Merged {
      sources = List.copyOf(sources);
      added = List.copyOf(added);
      kept = List.copyOf(kept);
      differing = List.copyOf(differing);
    }
  }

  /// Two claims side by side.
  ///
  /// @param one the one that stands in the dossier, or the earlier one
  /// @param other the other
  public record Conflict(Claim one, Claim other) {}

  /// The dossier with the claims of a reading as drafts.
  public static Merged merge(Dossier dossier, Reading reading) {
    return new Proposals(dossier, reading).merge();
  }

  private Merged merge() {
    Reference source = source();
    Map<String, Claim> byId = new LinkedHashMap<>();
    dossier.claims().forEach(c -> byId.put(c.id(), c));
    List<Claim> added = new ArrayList<>();
    List<Claim> kept = new ArrayList<>();
    List<Conflict> differing = new ArrayList<>();
    for (org.entente.text.claim.Claim read : reading.claims()) {
      Claim draft = draft(read, source.id());
      Claim there = byId.putIfAbsent(draft.id(), draft);
      if (there == null) {
        added.add(draft);
      } else if (!added.contains(there)) {
        kept.add(there);
        if (!saysTheSame(there, draft)) {
          differing.add(new Conflict(there, draft));
        }
      }
    }
    List<Reference> sources = new ArrayList<>(dossier.sources());
    boolean known = dossier.findSource(source.id()).isPresent();
    if (!known) {
      sources.add(source);
    }
    return new Merged(
        dossier.reading(sources, List.copyOf(byId.values())),
        known ? List.of() : List.of(source),
        added,
        kept,
        differing);
  }

  private static boolean saysTheSame(Claim a, Claim b) {
    return a.from().equals(b.from())
        && a.to().equals(b.to())
        && a.kind().equals(b.kind())
        && a.sign() == b.sign()
        && a.modality().equals(b.modality());
  }

  /* A source of the same title is the same article. */
  private Reference source() {
    Article article = reading.article();
    String title = article.title().isEmpty() ? article.name() : article.title();
    return dossier.sources().stream()
        .filter(s -> s.title().equals(title))
        .findFirst()
        .orElseGet(() ->
            new Reference(
                free(slug(title)),
                title,
                "",
                article.date() == null ? "" : article.date().toString(),
                article.name().matches("https?://.*") ? article.name() : "",
                true));
  }

  private String free(String id) {
    String free = id;
    for (int k = 2; dossier.findSource(free).isPresent(); k++) {
      free = id + "-" + k;
    }
    return free;
  }

  private static String slug(String text) {
    String plain =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’\\p{M}]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    int word = plain.lastIndexOf('-', LONGEST_ID);
    String cut =
        plain.length() <= LONGEST_ID ? plain : plain.substring(0, word > 0 ? word : LONGEST_ID);
    return cut.isEmpty() ? "source" : cut;
  }

  private static Claim draft(org.entente.text.claim.Claim c, String source) {
    var quote = Objects.requireNonNull(c.quote());
    return new Claim(
        String.join(
            "-",
            source,
            Integer.toString(quote.paragraph()),
            Integer.toString(quote.begin()),
            slug(c.source().code()),
            c.kind().word(),
            slug(c.target().code())),
        c.source().code(),
        c.target().code(),
        c.kind().word(),
        c.sign(),
        c.strength(),
        c.mutual(),
        c.modality().name().toLowerCase(Locale.ROOT),
        c.speaker(),
        c.time(),
        c.detail(),
        new Claim.Passage(
            source, quote.sentence(), quote.words(), quote.paragraph(), quote.originBegin()),
        Math.round(c.confidence() * 100) / 100.0,
        Claim.Status.DRAFT,
        "");
  }

  /* One for and one against; a denial only against what it denies: who no longer depends on another
  can still sell to it. */
  private static boolean isContrary(Claim a, Claim b) {
    boolean denial = a.modality().equals(NEGATED) != b.modality().equals(NEGATED);
    return a.sign() != b.sign() && (!denial || matter(a).equals(matter(b)));
  }

  /* What a denial of one kind denies too: who does not support another makes it no promise. */
  private static String matter(Claim c) {
    return ClaimKind.find(c.kind())
        .filter(k -> k.isEvent())
        .map(k -> k.sign() > 0 ? "goodwill" : "conflict")
        .orElse(c.kind());
  }

  /// The claims of a dossier that say the opposite of one another: of the same two actors, one for
  /// and one against, those that an analyst rejected left out.
  public static List<Conflict> contrary(Dossier dossier) {
    List<Claim> claims = dossier.claims().stream().filter(Claim::isUsable).toList();
    List<Conflict> contrary = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Claim a = claims.get(i);
        Claim b = claims.get(j);
        if (a.from().equals(b.from()) && a.to().equals(b.to()) && isContrary(a, b)) {
          contrary.add(new Conflict(a, b));
        }
      }
    }
    return contrary;
  }
}
