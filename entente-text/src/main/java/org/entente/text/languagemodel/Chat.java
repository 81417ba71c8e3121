package org.entente.text.languagemodel;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.run.Interrupted;
import org.entente.run.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Puts questions to an [Endpoint], one at a time: temperature 0, a fixed seed, an answer in JSON.
///
/// No redirect is followed, so that the text goes to no other host than the one named; an answer
/// has two minutes and [#MOST_BYTES].
final class Chat implements AutoCloseable {
  /// The most bytes of one answer.
  static final int MOST_BYTES = 1_000_000;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int OK = 200;
  private static final int SHOWN = 120;

  private final Endpoint endpoint;
  private final Duration time;
  private final HttpClient client;

  Chat(Endpoint endpoint, Duration time) {
    this.endpoint = endpoint;
    this.time = time;
    client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(time)
            .build();
  }

  /// What the model says to a question under an instruction. Throws [UserProblem] with what the
  /// server answered instead.
  String ask(String instruction, String question) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.completions())
            .timeout(time)
            .header("Content-Type", "application/json")
            .header("User-Agent", "entente")
            .POST(BodyPublishers.ofString(body(instruction, question)));
    if (!endpoint.key().isEmpty()) {
      request.header("Authorization", "Bearer " + endpoint.key());
    }
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
    try {
      // The time of the request ends with the headers; an answer that drips has no more of it.
      return content(answer.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw late();
    } catch (ExecutionException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    }
  }

  private UserProblem failed(Throwable cause) {
    return switch (cause) {
      case HttpTimeoutException _ -> late();
      case ConnectException _ -> problem("cannot be reached");
      case IOException e -> problem("gave no answer that could be read (" + e.getMessage() + ")");
      default -> throw new IllegalStateException(cause);
    };
  }

  private UserProblem late() {
    return problem("has not answered within " + time.toSeconds() + " seconds");
  }

  private String body(String instruction, String question) {
    ObjectNode body = JSON.createObjectNode();
    body.put("model", endpoint.model()).put("temperature", 0).put("seed", 1);
    body.putObject("response_format").put("type", "json_object");
    body.putArray("messages")
        .add(JSON.createObjectNode().put("role", "system").put("content", instruction))
        .add(JSON.createObjectNode().put("role", "user").put("content", question));
    return JSON.writeValueAsString(body);
  }

  private String content(HttpResponse<String> response) {
    if (response.statusCode() != OK) {
      throw problem("answers with status " + response.statusCode() + said(response.body()));
    }
    try {
      JsonNode content =
          JSON.readTree(response.body()).path("choices").path(0).path("message").path("content");
      if (content.isString()) {
        return content.stringValue();
      }
    } catch (JacksonException _) {
      // told below
    }
    throw problem("does not answer in the form of chat completions" + said(response.body()));
  }

  private static String said(String body) {
    String text = body.strip().replaceAll("\\s+", " ");
    return text.isEmpty() ? "" : ": " + text.substring(0, Math.min(SHOWN, text.length()));
  }

  private UserProblem problem(String what) {
    return UserProblem.input(
        endpoint.address() + " " + what,
        "Check the address, the name of the model (" + endpoint.model() + ") and the key.");
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
