package org.entente.balance;

import java.util.Arrays;

/// A packing of negative cycles of a core that has been switched to a good division: cycles of one
/// frustrated edge each, with amounts that no edge carries more of than it weighs. The amounts add
/// up to a lower bound of the frustration, and prove the division optimal if they reach its cost.
///
/// Each frustrated edge asks for paths of satisfied edges between its ends. They are found shortest
/// first; then, for what remains, along cheapest paths that may push others aside, while edges that
/// are fought over grow dearer, as wires are routed [McMurchieEbeling1995].
final class CyclePacking {
  private static final int BASE = 8;
  private static final int FULL = 8;
  private static final int FRACTION = 8;
  private static final int FOUGHT = 2;

  private final Core core;
  private final Budget budget;
  private final long[] left;
  private final CycleStore cycles;
  private final CheapestPath paths;
  private final int[] history;
  private boolean routing;
  private final int[] waiting;
  private final boolean[] isWaiting;
  private int waitingHead;
  private int waitingCount;
  private final long step;
  private final long typical;
  private long quantum = Long.MAX_VALUE;
  private long packed;
  private long best;

  /// A packing of nothing; positive edges of the core are satisfied, negative ones frustrated.
  CyclePacking(Core core, Budget budget) {
    this.core = core;
    this.budget = budget;
    step = core.step();
    typical = Arrays.stream(core.weight).map(Math::abs).sum() / Math.max(1, core.edges());
    left = new long[core.edges()];
    for (int e = 0; e < core.edges(); e++) {
      left[e] = Math.abs(core.weight(e));
    }
    cycles = new CycleStore(core.edges());
    history = new int[core.edges()];
    paths = new CheapestPath(core);
    waiting = new int[core.edges()];
    isWaiting = new boolean[core.edges()];
  }

  /// The largest sum of amounts reached so far.
  long best() {
    return best;
  }

  /// Packs shortest cycles first, up to the given number of edges beside the frustrated one.
  void packShortest(int longest) {
    for (int length = 2; length <= longest; length++) {
      for (int e = 0; e < core.edges() && !budget.isSpent(); e++) {
        if (core.weight(e) < 0 && left[e] > 0) {
          packShort(e, length);
        }
      }
    }
  }

  private void packShort(int e, int length) {
    while (left[e] > 0
        && (length == 2 ? paths.findTriangle(e, budget) : paths.find(e, length, budget))) {
      long amount = left[e];
      for (int k = 0; k < paths.length(); k++) {
        amount = Math.min(amount, left[paths.edge(k)]);
      }
      put(e, amount);
    }
  }

  private void put(int e, long amount) {
    int cycle = cycles.open(amount);
    cycles.append(cycle, e);
    left[e] -= amount;
    for (int k = 0; k < paths.length(); k++) {
      int f = paths.edge(k);
      cycles.append(cycle, f);
      left[f] -= amount;
      setPrice(f);
    }
    packed += amount;
    best = Math.max(best, packed);
  }

  /// Routes what remains, pushing cycles aside, until everything is packed, the target is reached,
  /// or `patience` routings in a row have not improved the packing.
  void negotiate(long target, long patience) {
    for (int e = 0; e < core.edges(); e++) {
      if (core.weight(e) < 0 && left[e] > 0) {
        await(e);
      }
    }
    routing = true;
    for (int e = 0; e < core.edges(); e++) {
      setPrice(e);
    }
    quantum = Long.MAX_VALUE;
    settle(target, patience);
    quantum = Math.max(step / 2, typical / FRACTION);
    settle(target, patience);
  }

  private void settle(long target, long patience) {
    long idle = 0;
    while (waitingCount > 0 && best < target && idle < patience && !budget.isSpent()) {
      budget.report("packing negative cycles", best, target);
      int e = waiting[waitingHead];
      waitingHead = waitingHead + 1 == waiting.length ? 0 : waitingHead + 1;
      waitingCount--;
      isWaiting[e] = false;
      long before = best;
      route(e);
      idle = best > before ? 0 : idle + 1;
    }
  }

  private void await(int e) {
    if (!isWaiting[e]) {
      isWaiting[e] = true;
      int tail = waitingHead + waitingCount;
      waiting[tail >= waiting.length ? tail - waiting.length : tail] = e;
      waitingCount++;
    }
  }

  private void route(int e) {
    if (left[e] == 0 || !paths.find(e, Integer.MAX_VALUE / 4, budget)) {
      return;
    }
    long amount = Math.min(quantum, left[e]);
    for (int k = 0; k < paths.length(); k++) {
      amount = Math.min(amount, core.weight(paths.edge(k)));
    }
    for (int k = 0; k < paths.length(); k++) {
      makeRoom(paths.edge(k), amount);
    }
    put(e, amount);
    if (left[e] > 0) {
      await(e);
    }
  }

  private void setPrice(int f) {
    if (core.weight(f) < 0) {
      return;
    }
    int open = routing ? BASE + history[f] : 1;
    int full = routing ? open + FULL : 0;
    paths.setPrice(f, Math.min(left[f] > 0 ? open : full, CheapestPath.DEAREST));
  }

  private void makeRoom(int f, long amount) {
    if (left[f] < amount) {
      history[f] += FOUGHT;
      setPrice(f);
    }
    while (left[f] < amount) {
      int cycle = cycles.last(f);
      long taken = Math.min(cycles.amount(cycle), amount - left[f]);
      int[] members = cycles.members(cycle);
      for (int g : members) {
        left[g] += taken;
        setPrice(g);
      }
      packed -= taken;
      cycles.reduce(cycle, taken);
      await(members[0]);
    }
  }

  /// The frustrated edge of which most is not packed, or the heaviest if all are.
  int heaviestLeft() {
    int heaviest = -1;
    for (int e = 0; e < core.edges(); e++) {
      if (core.weight(e) < 0 && (heaviest < 0 || left[e] > left[heaviest])) {
        heaviest = e;
      }
    }
    return heaviest;
  }
}
