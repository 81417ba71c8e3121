package org.entente.idealpoint.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;

/// The votes of any legislature: actors, roll calls with their period, and one row per vote.
///
/// A vote has three ordered categories (1 yes, 2 abstain, 3 no); an absence is no row. Actors keep
/// their key over time (a COW code for states). Roll calls with the same bridge key are the same
/// proposal put again and share one set of parameters. Memory: 9 bytes per vote. Immutable.
public final class RollCallRecord {
  private final List<String> actors;
  private final List<Proposal> proposals;
  private final int[] voteActor;
  private final int[] voteProposal;
  private final byte[] category;

  /// One roll call.
  ///
  /// @param id its key, unique
  /// @param period its session or year
  /// @param bridge the key of the proposal it repeats, or its own id
  /// @param partial whether it is a vote on a paragraph or an amendment
  public record Proposal(String id, int period, String bridge, boolean partial) {}

  private RollCallRecord(Builder builder) {
    actors = List.copyOf(builder.actorIndex.keySet().stream().sorted(builder.byIndex()).toList());
    proposals = List.copyOf(builder.proposals);
    voteActor = Arrays.copyOf(builder.voteActor, builder.size);
    voteProposal = Arrays.copyOf(builder.voteProposal, builder.size);
    category = Arrays.copyOf(builder.category, builder.size);
  }

  private RollCallRecord(RollCallRecord all, boolean[] kept) {
    actors = all.actors;
    proposals = all.proposals;
    int n = 0;
    int[] actor = new int[all.category.length];
    int[] proposal = new int[all.category.length];
    byte[] vote = new byte[all.category.length];
    for (int k = 0; k < vote.length; k++) {
      if (kept[all.voteProposal[k]]) {
        actor[n] = all.voteActor[k];
        proposal[n] = all.voteProposal[k];
        vote[n++] = all.category[k];
      }
    }
    voteActor = Arrays.copyOf(actor, n);
    voteProposal = Arrays.copyOf(proposal, n);
    category = Arrays.copyOf(vote, n);
  }

  /// The votes of the General Assembly on the roll calls accepted, states keyed by COW code, with
  /// the period that `periodOf` gives a roll call: its session, or the year of its date.
  public static RollCallRecord of(
      RollCallVotes votes, ToIntFunction<RollCall> periodOf, Predicate<RollCall> accepted) {
    Builder builder = new Builder();
    for (int state : votes.states()) {
      builder.actor(String.valueOf(state));
    }
    List<RollCall> rollCalls = votes.rollCalls();
    for (int r = 0; r < rollCalls.size(); r++) {
      RollCall rollCall = rollCalls.get(r);
      if (accepted.test(rollCall)) {
        boolean partial = rollCall.amendment() || rollCall.paragraph();
        int place =
            builder.rollCall(
                new Proposal(rollCall.id(), periodOf.applyAsInt(rollCall), rollCall.id(), partial));
        for (int s = 0; s < builder.actorIndex.size(); s++) {
          if (votes.vote(s, r) != RollCallVotes.NONE) {
            builder.vote(s, place, votes.vote(s, r));
          }
        }
      }
    }
    return builder.build();
  }

  /// The votes of the periods up to one, with the same actors and roll calls.
  public RollCallRecord upTo(int period) {
    boolean[] kept = new boolean[proposals.size()];
    for (int p = 0; p < kept.length; p++) {
      kept[p] = proposals.get(p).period() <= period;
    }
    return new RollCallRecord(this, kept);
  }

  /// The periods with a roll call, ascending.
  public List<Integer> periods() {
    TreeSet<Integer> periods = new TreeSet<>();
    proposals.forEach(p -> periods.add(p.period()));
    return List.copyOf(periods);
  }

  /// An empty builder.
  public static Builder builder() {
    return new Builder();
  }

  /// The actors' keys, in the order in which the builder met them.
  public List<String> actors() {
    return actors;
  }

  /// The roll calls, in the order in which the builder met them.
  public List<Proposal> proposals() {
    return proposals;
  }

  /// The number of votes.
  public int votes() {
    return category.length;
  }

  /// The place of the actor of vote `k` in [#actors()].
  public int actorOf(int k) {
    return voteActor[k];
  }

  /// The place of the roll call of vote `k` in [#proposals()].
  public int proposalOf(int k) {
    return voteProposal[k];
  }

  /// The category of vote `k`: 1 yes, 2 abstain, 3 no.
  public byte categoryOf(int k) {
    return category[k];
  }

  /// Collects actors, roll calls and votes.
  public static final class Builder {
    private final Map<String, Integer> actorIndex = new HashMap<>();
    private final Map<String, Integer> proposalIndex = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private int[] voteActor = new int[1024];
    private int[] voteProposal = new int[1024];
    private byte[] category = new byte[1024];
    private int size;

    private Builder() {}

    private Comparator<String> byIndex() {
      return Comparator.comparing(key -> Objects.requireNonNull(actorIndex.get(key)));
    }

    /// The place of the actor with this key, a new one where it is not known yet.
    public int actor(String key) {
      return actorIndex.computeIfAbsent(key, _ -> actorIndex.size());
    }

    /// Adds a roll call and gives its place; an id given twice is refused with an
    /// [IllegalArgumentException].
    public int rollCall(Proposal proposal) {
      if (proposalIndex.putIfAbsent(proposal.id(), proposals.size()) != null) {
        throw new IllegalArgumentException("roll call (" + proposal.id() + ") is given twice");
      }
      proposals.add(proposal);
      return proposals.size() - 1;
    }

    /// Adds a roll call that repeats nothing and is no vote on a part.
    public int rollCall(String id, int period) {
      return rollCall(new Proposal(id, period, id, false));
    }

    /// Adds a vote; `vote` is 1 yes, 2 abstain or 3 no, others are refused with an
    /// [IllegalArgumentException].
    public Builder vote(int actor, int rollCall, int vote) {
      if (vote < 1 || vote > 3) {
        throw new IllegalArgumentException("vote (" + vote + ") is not one of 1, 2, 3");
      }
      if (size == category.length) {
        voteActor = Arrays.copyOf(voteActor, size * 2);
        voteProposal = Arrays.copyOf(voteProposal, size * 2);
        category = Arrays.copyOf(category, size * 2);
      }
      voteActor[size] = actor;
      voteProposal[size] = rollCall;
      category[size++] = (byte) vote;
      return this;
    }

    /// The record of what was added.
    public RollCallRecord build() {
      return new RollCallRecord(this);
    }
  }
}
