package org.entente.text.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.run.Interrupted;
import org.entente.run.Run;
import org.entente.run.UserProblem;

/// A file fetched from an address that a user chose, of any size that is expected of it.
///
/// What has come stands in a file `NAME.part` beside the target. A fetch that is cut off goes on
/// where it stopped, within the call some times, and in the next call: `Range` asks for the rest
/// and `If-Range` for all of it, should the server's file be another by then. It is given up when
/// nothing comes for a while, never for its length. Every hop is guarded ([Guard]).
public final class WebFile {
  /// So long nothing may come.
  public static final Duration MOST_SILENCE = Duration.ofSeconds(60);

  /* So often a fetch that was cut off goes on by itself, as long as each time something comes. */
  private static final int MOST_TIMES = 8;
  private static final String INSTEAD = "Download it in a browser, and import the file.";

  private final Guard guard;
  private final Duration silence;
  private final Run run;

  WebFile(Guard guard, Duration silence, Run run) {
    this.guard = guard;
    this.silence = silence;
    this.run = run;
  }

  /// What is fetched.
  ///
  /// @param address where it is
  /// @param accept the kinds of content that are asked for, as HTTP writes them
  /// @param mostBytes a larger file is refused
  public record Wanted(String address, String accept, long mostBytes) {}

  /// Fetches a file from public addresses.
  ///
  /// Throws [UserProblem]: an input problem where the server has no such file, one that is too
  /// large, or a web page in its place; a machine problem where it cannot be reached or stopped.
  public static void fetch(Wanted wanted, Path target, Run run) {
    new WebFile(Guard.ofPublic(INSTEAD), MOST_SILENCE, run).get(wanted, target);
  }

  /// The same from a host that the user named, which may be one of their own network; to other
  /// hosts of it no redirect leads.
  public static void fetchNamed(Wanted wanted, Path target, Run run) {
    String host = Guard.parse(wanted.address(), wanted.address()).getHost();
    new WebFile(Guard.named(host, INSTEAD), MOST_SILENCE, run).get(wanted, target);
  }

  void get(Wanted wanted, Path target) {
    Path part = beside(target, ".part");
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(silence)
            .build()) {
      String stopped = "";
      for (int time = 0; time < MOST_TIMES; time++) {
        long before = size(part);
        Optional<String> why = attempt(client, wanted, part);
        if (why.isEmpty()) {
          Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
          Files.deleteIfExists(tag(part));
          return;
        }
        stopped = why.get();
        if (size(part) == before) {
          break;
        }
      }
      throw UserProblem.machine(
          wanted.address() + ": " + stopped + " after " + size(part) + " bytes",
          "What has come is kept: the same command goes on from there.");
    } catch (IOException e) {
      throw UserProblem.machine(
          target + " cannot be written (" + e.getMessage() + ")",
          "Check the disk, and that the folder can be written.");
    }
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling(target.getFileName() + ending);
  }

  private static Path tag(Path part) {
    return beside(part, ".tag");
  }

  private static long size(Path part) throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  /* Once to the end of the file or to where it stops; why it stopped. */
  private Optional<String> attempt(HttpClient client, Wanted wanted, Path part) throws IOException {
    URI next = Guard.parse(wanted.address(), wanted.address());
    for (int hop = 0; hop <= Guard.MOST_HOPS; hop++) {
      guard.require(next, wanted.address());
      Receiver receiver = new Receiver(wanted, part, tag(part), run.progress());
      HttpResponse<Boolean> answer;
      try {
        answer = wait(client, client.sendAsync(request(next, wanted, part), receiver), receiver);
      } catch (Stopped e) {
        return Optional.of(e.why());
      }
      Optional<URI> elsewhere = Guard.redirect(answer, next, wanted.address());
      if (elsewhere.isEmpty()) {
        return answer.body() ? Optional.empty() : Optional.of("the connection was cut off");
      }
      next = elsewhere.get();
    }
    throw Guard.endless(wanted.address());
  }

  private static HttpRequest request(URI uri, Wanted wanted, Path part) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Accept", wanted.accept())
            .header("User-Agent", "entente");
    Path tag = tag(part);
    if (size(part) > 0 && Files.exists(tag)) {
      request
          .header("Range", "bytes=" + size(part) + "-")
          .header("If-Range", Files.readString(tag));
    }
    return request.build();
  }

  /// A fetch that stopped, and why.
  private static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;
    private final String why;

    Stopped(String why) {
      super(why);
      this.why = why;
    }

    String why() {
      return why;
    }
  }

  private HttpResponse<Boolean> wait(
      HttpClient client, CompletableFuture<HttpResponse<Boolean>> answer, Receiver receiver)
      throws Stopped {
    try {
      while (true) {
        try {
          return answer.get(Math.min(200, silence.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
          run.checkInterrupted();
          if (receiver.silentFor() > silence.toNanos()) {
            answer.cancel(true);
            throw new Stopped("nothing came for " + silence.toSeconds() + " seconds");
          }
        }
      }
    } catch (InterruptedException e) {
      client.shutdownNow();
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      while (cause != null && !(cause instanceof UserProblem) && cause.getCause() != null) {
        cause = cause.getCause();
      }
      if (cause instanceof UserProblem problem) {
        throw problem;
      }
      String reason = cause == null ? "" : String.valueOf(cause.getMessage());
      throw new Stopped(
          cause instanceof java.net.ConnectException || reason.equals("null")
              ? "no connection"
              : "the connection was cut off (" + reason + ")");
    }
  }
}
