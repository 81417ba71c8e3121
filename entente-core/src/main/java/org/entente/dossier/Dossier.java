package org.entente.dossier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an analyst keeps of a coalition: sources, and entries that rest on them.
///
/// @param title what it is called
/// @param coalition the identifier of the coalition that it is about; empty if about none
/// @param asOf the date after which nothing in it was known; null if not given
/// @param sources the sources
/// @param issues issues with positions
/// @param redLines red lines
/// @param dependences dependences
/// @param facts facts
/// @param claims claims read from texts
public record Dossier(
    String title,
    String coalition,
    @Nullable LocalDate asOf,
    List<Reference> sources,
    List<Contested> issues,
    List<RedLine> redLines,
    List<Dependence> dependences,
    List<Fact> facts,
    List<Claim> claims) {

  /// Copies the lists; refuses two sources, issues, red lines, facts or claims of one id, and an
  /// entry whose source is not among the sources, with an [IllegalArgumentException].
  public Dossier {
    sources = List.copyOf(sources);
    issues = List.copyOf(issues);
    redLines = List.copyOf(redLines);
    dependences = List.copyOf(dependences);
    facts = List.copyOf(facts);
    claims = List.copyOf(claims);
    requireDistinct(sources.stream().map(Reference::id));
    requireDistinct(issues.stream().map(Contested::id));
    requireDistinct(redLines.stream().map(RedLine::id));
    requireDistinct(facts.stream().map(Fact::id));
    requireDistinct(claims.stream().map(Claim::id));
    requireSources(sources, issues, redLines, dependences, facts, claims);
  }

  /// A dossier with a title and nothing in it.
  public static Dossier titled(String title) {
    return new Dossier(
        title, "", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// The same dossier with other sources and claims.
  public Dossier reading(List<Reference> withSources, List<Claim> withClaims) {
    return new Dossier(
        title, coalition, asOf, withSources, issues, redLines, dependences, facts, withClaims);
  }

  private static void requireDistinct(Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.forEach(id -> {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("the id (" + id + ") stands twice");
      }
    });
  }

  private static void requireSources(
      List<Reference> sources,
      List<Contested> issues,
      List<RedLine> redLines,
      List<Dependence> dependences,
      List<Fact> facts,
      List<Claim> claims) {
    Set<String> known = new HashSet<>();
    sources.forEach(s -> known.add(s.id()));
    Stream<Grounds> grounds =
        Stream.of(
                issues.stream().flatMap(i -> i.stakes().stream()).map(Stake::grounds),
                redLines.stream().map(RedLine::grounds),
                dependences.stream().map(Dependence::grounds),
                facts.stream().map(Fact::grounds))
            .flatMap(s -> s);
    Stream.concat(
            grounds.flatMap(g -> g.sources().stream()),
            claims.stream().map(c -> c.quote().source()))
        .forEach(id -> {
          if (!known.contains(id)) {
            throw new IllegalArgumentException("no source has the id (" + id + ")");
          }
        });
  }

  /// The source of an id.
  public Optional<Reference> findSource(String id) {
    return sources.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
