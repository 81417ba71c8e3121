package org.entente.answer.forecast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.answer.file.SafeFile;
import org.entente.forecast.Statement;
import org.entente.run.UserProblem;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.sources.file.SummedFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Statements in a file of one JSON object a line, each with the SHA-256 of what it says: what was
/// said cannot be changed afterwards without being seen.
public final class Ledger {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String HASH = "sha256";

  private Ledger() {}

  /// Adds the statements that are not there yet, keeping the order; returns how many were new.
  /// Throws [UserProblem] where the file is damaged or cannot be written.
  public static int add(Path file, List<Statement> statements) {
    Set<Statement> all = new LinkedHashSet<>(Files.exists(file) ? read(file) : List.of());
    int before = all.size();
    all.addAll(statements);
    String text = String.join("", all.stream().map(Ledger::line).toList());
    SafeFile.write(file, path -> Files.writeString(path, text));
    return all.size() - before;
  }

  /// The statements of a file. Throws [UserProblem] naming the line that is no statement or whose
  /// hash does not fit.
  public static List<Statement> read(Path file) {
    List<String> lines;
    try {
      lines = ModestText.read(file).lines().toList();
    } catch (IOException e) {
      throw UserProblem.input(
          "the ledger " + file + " cannot be read (" + Reason.of(e) + ")",
          "Make one: entente forecast SCO --as-of 2015-07-10.");
    }
    List<Statement> statements = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        statements.add(statement(file, line + 1, lines.get(line)));
      }
    }
    return statements;
  }

  /// The SHA-256 of what a statement says, in hexadecimal digits.
  public static String hash(Statement statement) {
    return SummedFolder.sha256(statement.canonical().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Statement s) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("coalition", s.coalition());
    node.put("kind", s.kind().name());
    if (s.states().size() == 1) {
      node.put("state", s.states().getFirst());
    } else {
      s.states().forEach(node.putArray("states")::add);
    }
    node.put("asOf", s.asOf().toString());
    node.put("by", s.by().toString());
    node.put("probability", s.probability());
    node.put("low", s.low());
    node.put("high", s.high());
    node.put("model", s.model());
    node.put(HASH, hash(s));
    return MAPPER.writeValueAsString(node) + "\n";
  }

  private static List<Integer> states(JsonNode node) {
    return node.has("states")
        ? node.get("states").valueStream().map(JsonNode::asInt).toList()
        : List.of(node.required("state").asInt());
  }

  private static Statement statement(Path file, int line, String text) {
    String place = file + ", line " + line;
    Statement statement;
    String hash;
    try {
      JsonNode node = MAPPER.readTree(text);
      statement =
          new Statement(
              node.required("coalition").asString(),
              Statement.Kind.valueOf(node.required("kind").asString()),
              states(node),
              LocalDate.parse(node.required("asOf").asString()),
              LocalDate.parse(node.required("by").asString()),
              node.required("probability").asDouble(),
              node.required("low").asDouble(),
              node.required("high").asDouble(),
              node.required("model").asString());
      hash = node.required(HASH).asString();
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw UserProblem.input(
          place
              + " is no statement ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + ")",
          "Each line is one that entente forecast has written.");
    }
    if (!hash.equals(hash(statement))) {
      throw UserProblem.input(
          place + " has been changed: its hash (" + hash + ") is not that of what it says",
          "Statements are graded as they were made; take the line as it was, or leave it out.");
    }
    return statement;
  }
}
