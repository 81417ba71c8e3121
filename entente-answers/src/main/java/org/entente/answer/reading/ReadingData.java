package org.entente.answer.reading;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was read in a form for programs: the text of the dossier that it went into.
public final class ReadingData {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ReadingData() {}

  /// The data with the YAML of a dossier.
  public static JsonNode of(String dossier) {
    return JSON.createObjectNode().put("format", "entente-reading-1").put("dossier", dossier);
  }

  /// The YAML of the dossier in the data.
  public static String dossier(JsonNode data) {
    return data.get("dossier").asString();
  }
}
