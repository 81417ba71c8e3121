package org.entente.similarity;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.evidence.VoteMatrix;

/// The real datasets beside the repository, `../shared/data`; a test that needs one is skipped with
/// the reason where the directory is absent. The property `entente.shared` or the environment
/// variable `ENTENTE_SHARED` names another place.
final class SharedFiles {
  private SharedFiles() {}

  private static Path directory() {
    String named =
        System.getProperty("entente.shared", System.getenv().getOrDefault("ENTENTE_SHARED", ""));
    return named.isEmpty()
        ? Path.of(System.getProperty("entente.root", ".")).resolve("../shared/data")
        : Path.of(named);
  }

  /// The rows of a file without its header, split at commas.
  static List<String[]> rows(String name) {
    Path file = directory().resolve(name);
    assumeThat(file).as("real data, absent on this machine").exists();
    try (BufferedReader reader = open(file)) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  /// The votes of one session of the General Assembly in the unvotes release.
  static VoteMatrix session(int session) {
    Map<String, Integer> sessionByRollCall = new HashMap<>();
    for (String[] row : rows("un_roll_calls.csv")) {
      if (row.length > 2 && Stream.of(row[0], row[1]).allMatch(f -> f.matches("[0-9]+"))) {
        sessionByRollCall.put(row[0], Integer.valueOf(row[1]));
      }
    }
    SortedMap<Integer, SortedMap<Integer, Byte>> byState = new TreeMap<>();
    SortedSet<Integer> rollCalls = new TreeSet<>();
    List<String> levels = List.of("", "yes", "abstain", "no");
    for (String[] row : rows("un_votes.csv.gz")) {
      if (sessionByRollCall.getOrDefault(row[0], 0) == session) {
        int rollCall = Integer.parseInt(row[0]);
        rollCalls.add(rollCall);
        byState
            .computeIfAbsent(Integer.valueOf(row[1]), _ -> new TreeMap<>())
            .put(rollCall, (byte) levels.indexOf(row[3]));
      }
    }
    int[] ids = rollCalls.stream().mapToInt(Integer::intValue).toArray();
    byte[][] votes = new byte[byState.size()][ids.length];
    int at = 0;
    for (SortedMap<Integer, Byte> ofState : byState.values()) {
      for (int k = 0; k < ids.length; k++) {
        votes[at][k] = ofState.getOrDefault(ids[k], VoteMatrix.MISSING);
      }
      at++;
    }
    int[] codes = byState.keySet().stream().mapToInt(Integer::intValue).toArray();
    return VoteMatrix.of(codes, ids, votes);
  }
}
