package org.entente.text.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.actor.Actor;
import org.entente.text.actor.Mention;
import org.jspecify.annotations.Nullable;

/// The coalition as an article draws it.
///
/// @param coalition which one
/// @param members the codes of the members named, in the order of their naming
/// @param candidates the codes of those that are to join or want to
/// @param founded the year of its foundation, empty if the article does not give it
/// @param chair the code of the state in the chair, empty if none is named
/// @param rotating whether the chair passes from one member to another
/// @param facts the statements this rests on, and what the article says of who belongs to others
public record CoalitionPicture(
    Actor coalition,
    List<String> members,
    List<String> candidates,
    String founded,
    String chair,
    boolean rotating,
    List<MembershipFact> facts) {
  /// Copies the lists.
  public CoalitionPicture {
    members = List.copyOf(members);
    candidates = List.copyOf(candidates);
    facts = List.copyOf(facts);
  }

  /// Puts the facts of membership together to the coalition that an article is about: the one it
  /// mentions most.
  static final class Drawing {
    private final Map<String, Integer> mentioned = new LinkedHashMap<>();
    private final Map<String, Actor> bodies = new LinkedHashMap<>();
    private final List<MembershipFact> facts = new ArrayList<>();

    void count(List<Mention> mentions) {
      for (Mention m : mentions) {
        for (Actor a : m.actors()) {
          if (a.kind() == Actor.Kind.COALITION) {
            bodies.putIfAbsent(a.code(), a);
            mentioned.merge(a.code(), 1, Integer::sum);
          }
        }
      }
    }

    void add(List<MembershipFact> more) {
      facts.addAll(more);
    }

    /// Whether no other coalition is mentioned more often so far.
    boolean isMain(Actor body) {
      int own = mentioned.getOrDefault(body.code(), 0) + 1;
      return mentioned.values().stream().allMatch(n -> n <= own);
    }

    /// The picture of the coalition that is mentioned most, of two that one of which more is said;
    /// none where one is named in passing only.
    @Nullable CoalitionPicture picture() {
      Actor main = null;
      long most = 0;
      for (Map.Entry<String, Integer> entry : mentioned.entrySet()) {
        long said = facts.stream().filter(f -> f.coalition().code().equals(entry.getKey())).count();
        boolean inPassing = said == 0 && entry.getValue() == 1;
        long weight = entry.getValue() * 1000L + said;
        if (!inPassing && weight > most) {
          most = weight;
          main = bodies.get(entry.getKey());
        }
      }
      return main == null ? null : picture(main);
    }

    private CoalitionPicture picture(Actor main) {
      List<MembershipFact> own =
          facts.stream().filter(f -> f.coalition().code().equals(main.code())).toList();
      Set<String> members = new LinkedHashSet<>();
      Set<String> candidates = new LinkedHashSet<>();
      Set<String> left = new LinkedHashSet<>();
      String founded = "";
      String chair = "";
      boolean rotating = false;
      for (MembershipFact f : own) {
        switch (f.role()) {
          case FOUNDER -> {
            founded = founded.isEmpty() ? f.time() : founded;
            if (f.actor().isState()) {
              members.add(f.actor().code());
            }
          }
          case MEMBER -> members.add(f.actor().code());
          case CANDIDATE -> candidates.add(f.actor().code());
          case CHAIR -> {
            chair = f.actor().code();
            members.add(chair);
          }
          case FORMER_CHAIR -> {
            rotating = true;
            members.add(f.actor().code());
          }
          case FORMER_MEMBER -> left.add(f.actor().code());
          case SUSPENDED -> members.add(f.actor().code());
          case OBSERVER -> {}
        }
      }
      members.removeAll(left);
      candidates.removeAll(members);
      return new CoalitionPicture(
          main, List.copyOf(members), List.copyOf(candidates), founded, chair, rotating, facts);
    }
  }
}
