package org.entente.following;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.evidence.ShareOfDraws;
import org.entente.faultline.FaultLines;
import org.entente.hedonic.Blocking;
import org.entente.hedonic.Cascade;
import org.entente.hedonic.HedonicGame;
import org.entente.landscape.Landscape;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.MemberFigure;
import org.entente.part.Part;
import org.entente.run.Run;
import org.entente.run.Threads;

/// Who would go when one member leaves, in the hedonic game of the members:
///
///     a_ij = s_j · p_ij
///
/// what state j is worth to state i, with s_j its share of world capabilities in percent and p_ij
/// the propensity of the two to stand together, interests + (2 trust - 1), as in the landscape of
/// alignments. A member goes with the one that left where that is worth more to it than those who
/// stay, and with nobody where those who stay are worth less than nothing.
///
/// It takes evidence of pairs for the whole of the matter: habit, law, geography, and what the
/// organisation itself gives are not in it. In each of [FaultLines#DRAWS] draws all pairs take one
/// draw of interests and one of trust, and the cascade is worked out anew. Cost: the draws times n²
/// for each round, and 2ⁿ groups up to 20 members.
///
/// References: [AxelrodBennett1993], [BogomolnaiaJackson2002].
///
/// @param leaver the COW code of the member that leaves
/// @param members the others, in order of COW code
/// @param blocking members who would all gain by going together as it is; nobody if there are none,
///   or where there are too many members to look at every group
/// @param wholly whether every group was looked at
public record Following(int leaver, List<Member> members, List<Integer> blocking, boolean wholly) {

  /// One of the other members.
  ///
  /// @param state the COW code
  /// @param staying what those who stay at first are worth to it
  /// @param leaver what the one that leaves is worth to it
  /// @param round in which round it goes, 0 if it stays
  /// @param apart whether it goes to stand with nobody
  /// @param goes in which share of the draws it goes
  /// @param outside what it has outside, in words; states are [org.entente.part.Mention]s
  public record Member(
      int state,
      Figure staying,
      Figure leaver,
      int round,
      boolean apart,
      Figure goes,
      String outside) {}

  /// Copies the lists.
  public Following {
    members = List.copyOf(members);
    blocking = List.copyOf(blocking);
  }

  /// The members that go, in order of rounds.
  public List<Member> going() {
    return members.stream()
        .filter(m -> m.round() > 0)
        .sorted(Comparator.comparingInt(Member::round))
        .toList();
  }

  /// What follows when a member of an assessed coalition leaves; nobody where no pair of members
  /// has figures.
  ///
  /// @param slice the figures that the assessment rests on
  /// @param leaver the COW code of the member
  public static Following of(Assessment is, YearSlice slice, int leaver, Run run) {
    return new Work(is, slice, leaver, run).following();
  }

  private static final class Work {
    private final Assessment is;
    private final YearSlice slice;
    private final int leaver;
    private final Run run;

    Work(Assessment is, YearSlice slice, int leaver, Run run) {
      this.is = is;
      this.slice = slice;
      this.leaver = leaver;
      this.run = run;
    }

    Following following() {
      PartAssessment interests = is.part(Part.INTERESTS);
      PartAssessment trust = is.part(Part.TRUST);
      Landscape landscape = FaultLines.landscape(interests.dyads(), trust.dyads(), slice);
      List<Integer> codes = landscape.states().stream().map(Integer::valueOf).toList();
      int first = codes.indexOf(leaver);
      if (first < 0 || codes.size() < 2) {
        return new Following(leaver, List.of(), List.of(), false);
      }
      long all = (1L << codes.size()) - 1;
      HedonicGame game = game(landscape);
      Cascade cascade = game.cascade(all, first);
      int[] times = times(interests, trust, all, first, codes.size());
      List<Member> members = new ArrayList<>();
      for (int i = 0; i < codes.size(); i++) {
        if (i != first) {
          members.add(member(game, cascade, all, first, i, codes.get(i), times[i]));
        }
      }
      boolean wholly = codes.size() <= HedonicGame.MOST;
      long blocking = wholly ? game.findBlocking(List.of(all)).map(Blocking::group).orElse(0L) : 0L;
      List<Integer> together =
          IntStream.range(0, codes.size())
              .filter(i -> (blocking >> i & 1) == 1)
              .mapToObj(codes::get)
              .toList();
      return new Following(leaver, members, together, wholly);
    }

    private static HedonicGame game(Landscape landscape) {
      int n = landscape.size();
      double[][] worth = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          worth[i][j] = i == j ? 0 : landscape.sizeOf(j) * landscape.propensity(i, j);
        }
      }
      return HedonicGame.of(worth);
    }

    /* In how many draws each player goes. */
    private int[] times(
        PartAssessment interests, PartAssessment trust, long all, int first, int players) {
      long[] gone = new long[FaultLines.DRAWS];
      Threads.each(
          "who would follow",
          gone.length,
          run,
          d -> {
            Landscape drawn = FaultLines.landscape(interests.dyads(), trust.dyads(), slice, d, run);
            gone[d] = all & ~game(drawn).cascade(all, first).staying();
          });
      int[] times = new int[players];
      Arrays.setAll(
          times, i -> (int) Arrays.stream(gone).filter(group -> (group >> i & 1) == 1).count());
      return times;
    }

    private Member member(
        HedonicGame game, Cascade cascade, long all, int first, int i, int code, int times) {
      int round = 0;
      for (int r = 0; r < cascade.rounds().size(); r++) {
        Cascade.Round one = cascade.rounds().get(r);
        round = ((one.following() | one.parting()) >> i & 1) == 1 ? r + 1 : round;
      }
      return new Member(
          code,
          Figure.exact(game.of(i, all & ~(1L << first)), provenance()),
          Figure.exact(game.worth(i, first), provenance()),
          round,
          (cascade.apart() >> i & 1) == 1,
          share(times),
          is.part(Part.EXIT_PRESSURE).members().stream()
              .filter(m -> m.state() == code)
              .map(MemberFigure::why)
              .findFirst()
              .orElse(""));
    }

    private Figure share(int times) {
      return ShareOfDraws.of(times, FaultLines.DRAWS, provenance().with("seed", run.seed()));
    }

    private Provenance provenance() {
      return Provenance.of(
              slice.datasets(StateColumn.CINC),
              is.members().size(),
              "members",
              "hedonic game of the members [BogomolnaiaJackson2002]")
          .with("worth", "share of world capabilities in percent times propensity");
    }
  }
}
