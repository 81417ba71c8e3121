package org.entente.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairTableTest {

  @Test
  void table_agreesWithAMap() {
    SplittableRandom random = new SplittableRandom(5);
    PairTable table = new PairTable(2);
    Map<Integer, Integer> map = new HashMap<>();
    for (int turn = 0; turn < 20_000; turn++) {
      int a = random.nextInt(40);
      int b = a + 1 + random.nextInt(40);
      int key = a * 100 + b;
      assertThat(table.find(b, a)).isEqualTo(map.getOrDefault(key, -1));
      if (map.remove(key) != null) {
        table.remove(a, b);
      } else {
        map.put(key, turn);
        table.put(b, a, turn);
      }
    }
  }
}
