package org.entente.sources.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;

/// What a YAML parser overflows on or hangs at is refused before it sees it, in one message.
final class YamlLimitsTest {
  @Test
  void nestingAndSizeHaveLimits() {
    int many = 20_000;
    for (String text :
        List.of(
            "id: " + "[".repeat(200_000),
            "id: " + "[".repeat(many) + "]".repeat(many),
            "id: " + "{a: ".repeat(many) + "1" + "}".repeat(many),
            "id:\n" + "[\n".repeat(many),
            "? ".repeat(many),
            "?".repeat(many),
            "- ".repeat(many),
            steps(many / 10))) {
      assertThatThrownBy(() -> YamlNode.parse("x.yaml", text, "docs/x.md"))
          .as(text.substring(0, 20))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("x.yaml, line ");
    }
    assertThatThrownBy(() -> YamlNode.parse("x.yaml", "a: b\n".repeat(1_000_000), "docs/x.md"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("more than 4000000");
  }

  /* A list in a list in a list, each a blank further in. */
  private static String steps(int depth) {
    StringBuilder text = new StringBuilder();
    for (int d = 0; d < depth; d++) {
      text.append(" ".repeat(d)).append("-\n");
    }
    return text.toString();
  }

  @Test
  void whatPeopleWriteIsTaken() {
    String text =
        """
        # a comment with [ and {
        id: X
        note: "a text with [[[[ and {{{{ in it"
        other: it's [not] a list { here
        list: [1, [2, {a: 3}]]
        rule: '[['
        ---------: a key of dashes
        block: |
          [[[[[[[[[[
        """;
    assertThat(YamlNode.parse("x.yaml", text, "docs/x.md").entries().keySet())
        .contains("id", "note", "other", "list", "rule", "block");
  }
}
