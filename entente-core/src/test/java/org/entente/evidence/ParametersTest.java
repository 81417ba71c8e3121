package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import java.util.TreeMap;
import org.entente.evidence.Provenance.Parameters;
import org.junit.jupiter.api.Test;

/* The parameters of a method against the library's sorted map. */
class ParametersTest {
  @Test
  void agreesWithASortedMap() {
    Random random = new Random(20261129);
    for (int trial = 0; trial < 300; trial++) {
      TreeMap<String, String> expected = new TreeMap<>();
      Parameters parameters = Parameters.NONE;
      for (int k = random.nextInt(8); k >= 0; k--) {
        String name = "name " + random.nextInt(6);
        String value = "value " + random.nextInt(3);
        expected.put(name, value);
        Parameters before = parameters;
        TreeMap<String, String> copy = new TreeMap<>(before);
        parameters = parameters.with(name, value);
        assertThat(before).as("the one before").containsExactlyEntriesOf(copy);
      }

      assertThat(parameters).containsExactlyEntriesOf(expected);
      assertThat(parameters).isEqualTo(expected).hasSameHashCodeAs(expected);
      assertThat(expected).isEqualTo(parameters);
      assertThat(Parameters.of(Collections.unmodifiableMap(expected))).isEqualTo(parameters);
      expected.put("name 7", "");
      assertThat(parameters).isNotEqualTo(expected).doesNotContainKey("name 7");
    }
  }
}
