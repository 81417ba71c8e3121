package org.entente.text.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.entente.run.Interrupted;
import org.entente.run.UserProblem;
import org.entente.text.article.ArticleReader;

/// A page fetched from an address that a user named.
///
/// At every hop the host must resolve to public addresses only, so that no page leads into the
/// user's own network ([Guard]); hops, bytes and the time of all hops together are limited.
public final class WebPage {
  /// The time for all hops together.
  public static final Duration MOST_TIME = Duration.ofSeconds(20);

  private static final String INSTEAD = "Save the page in a browser and give the file.";

  private final Guard guard;
  private final long deadline;
  private final Duration time;

  WebPage(Predicate<InetAddress> allowed, Duration time) {
    this.guard = new Guard((_, address) -> allowed.test(address), INSTEAD);
    this.time = time;
    this.deadline = System.nanoTime() + time.toNanos();
  }

  /// The bytes of the page at an address `http://` or `https://`. Throws [UserProblem] that says
  /// which limit it broke, or what the server answered.
  public static byte[] fetch(String address) {
    return new WebPage(PublicAddress::isPublic, MOST_TIME).get(address);
  }

  byte[] get(String address) {
    URI next = Guard.parse(address, address);
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(time)
            .build()) {
      for (int hop = 0; hop <= Guard.MOST_HOPS; hop++) {
        HttpResponse<byte[]> response = ask(client, next, address);
        Optional<URI> elsewhere = Guard.redirect(response, next, address);
        if (elsewhere.isEmpty()) {
          return body(response, address);
        }
        next = elsewhere.get();
      }
    }
    throw Guard.endless(address);
  }

  private HttpResponse<byte[]> ask(HttpClient client, URI uri, String named) {
    guard.require(uri, named);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Accept", "text/html, text/plain")
            .header("User-Agent", "entente")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), ArticleReader.MOST_BYTES));
    try {
      return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      client.shutdownNow();
      throw UserProblem.input(
          named + " has not answered in full within " + time.toSeconds() + " seconds", INSTEAD);
    } catch (InterruptedException e) {
      client.shutdownNow();
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } catch (ExecutionException e) {
      throw failed(named, e.getCause() == null ? e : e.getCause());
    }
  }

  private static UserProblem failed(String named, Throwable cause) {
    String reason = String.valueOf(cause.getMessage());
    if (cause instanceof IOException && reason.contains("capacity")) {
      return UserProblem.input(
          named + " is too large for a news page",
          "Give pages of up to " + ArticleReader.MOST_BYTES / 1_000_000 + " MB.");
    }
    boolean silent = cause instanceof ConnectException || cause.getMessage() == null;
    return UserProblem.input(
        named + " cannot be fetched (" + (silent ? "no connection" : reason) + ")",
        "Check the address, or save the page in a browser and give the file.");
  }

  private static byte[] body(HttpResponse<byte[]> response, String named) {
    if (response.statusCode() != 200) {
      throw UserProblem.input(
          named + " answers with status " + response.statusCode(),
          "Open it in a browser, save the page and give the file.");
    }
    return response.body();
  }
}
