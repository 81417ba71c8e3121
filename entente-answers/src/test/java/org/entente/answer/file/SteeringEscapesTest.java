package org.entente.answer.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What stands in JSON beyond what JSON itself escapes, by hand from the Unicode categories.
class SteeringEscapesTest {
  @Test
  void whatSteers_isEscapedAndReadBack_whatIsWritingStands() {
    String text = "\u001b[31m\u007f\u0085\u202e\u2028\ufeff Türkiye π نی\u200cم \ud83d\ude00";
    String written = PageJson.JSON.writeValueAsString(text);
    assertThat(written)
        .isEqualToIgnoringCase(
            "\"\\u001b[31m\\u007f\\u0085\\u202e\\u2028\\ufeff Türkiye π نی\u200cم \\ud83d\\ude00\"");
    assertThat(JsonMapper.shared().readValue(written, String.class)).isEqualTo(text);
  }

  @Test
  void halfACharacter_isWrittenAndReadBack() {
    String written = AnswerJson.text(Map.of("a", "\ud83d"));
    assertThat(written).containsIgnoringCase("\\ud83d");
    assertThat(JsonMapper.shared().readTree(written).get("a").asString()).isEqualTo("\ud83d");
  }
}
