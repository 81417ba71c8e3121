package org.entente.idealpoint;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import org.entente.idealpoint.vote.RollCallRecord;

/// The votes of the General Assembly, sessions 1 to 74, and the published positions, from the real
/// datasets beside the repository (`../shared/data`, or the property `entente.shared`, or the
/// environment variable `ENTENTE_SHARED`); a test that needs them is skipped where they are absent.
final class GeneralAssemblyData {
  private GeneralAssemblyData() {}

  /// One vote of the selection of the published estimates.
  record Vote(String rollCall, String state, int session, int category) {}

  private static Path directory() {
    String named =
        System.getProperty("entente.shared", System.getenv().getOrDefault("ENTENTE_SHARED", ""));
    return named.isEmpty()
        ? Path.of(System.getProperty("entente.root", ".")).resolve("../shared/data")
        : Path.of(named);
  }

  private static List<List<String>> rows(String name) {
    Path file = directory().resolve(name);
    assumeThat(file).as("real data, absent on this machine").exists();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(GeneralAssemblyData::fields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int k = 0; k < line.length(); k++) {
      char c = line.charAt(k);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  /// The roll calls by id; each repeats only itself.
  static Map<String, RollCallRecord.Proposal> proposals() {
    Map<String, RollCallRecord.Proposal> all = new java.util.LinkedHashMap<>();
    for (List<String> row : rows("un_roll_calls.csv")) {
      boolean partial = row.get(5).equals("1") || row.get(6).equals("1");
      int session = Integer.parseInt(row.get(1));
      String id = row.get(0);
      all.put(id, new RollCallRecord.Proposal(id, session, id, partial));
    }
    return all;
  }

  /// The votes without Zanzibar and South Africa in session 48, Yemen before session 45 as 678.
  static List<Vote> votes(Map<String, RollCallRecord.Proposal> proposals) {
    List<Vote> all = new ArrayList<>();
    for (List<String> row : rows("un_votes.csv.gz")) {
      RollCallRecord.Proposal proposal = proposals.get(row.get(0));
      if (proposal != null) {
        int session = proposal.period();
        String state = row.get(1).equals("679") && session < 45 ? "678" : row.get(1);
        int category = List.of("", "yes", "abstain", "no").indexOf(row.get(3));
        if (!state.equals("511") && !(state.equals("560") && session == 48)) {
          all.add(new Vote(row.get(0), state, session, category));
        }
      }
    }
    return all;
  }

  /// The record of the votes whose number is accepted.
  static RollCallRecord record(
      Map<String, RollCallRecord.Proposal> proposals, List<Vote> votes, IntPredicate accepted) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    Map<String, Integer> place = new HashMap<>();
    proposals.forEach((id, proposal) -> place.put(id, builder.rollCall(proposal)));
    for (int k = 0; k < votes.size(); k++) {
      Vote vote = votes.get(k);
      if (accepted.test(k)) {
        int rollCall = place.getOrDefault(vote.rollCall(), -1);
        builder.vote(builder.actor(vote.state()), rollCall, vote.category());
      }
    }
    return builder.build();
  }

  /// The published mean positions, keyed by `state:session`.
  static Map<String, Double> published() {
    Map<String, Double> all = new HashMap<>();
    for (List<String> row : rows("un_ideal_points_2020.csv.gz")) {
      if (row.get(0).equals("All")) {
        all.put(row.get(2) + ":" + row.get(1), Double.valueOf(row.get(5)));
      }
    }
    return all;
  }
}
