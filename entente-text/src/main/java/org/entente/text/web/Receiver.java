package org.entente.text.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.run.Progress;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;

/// Takes the answer of a server for a file into its part: all of it, or the rest of it.
///
/// The body is true once the part is the whole file. Refuses with a [UserProblem] what can be
/// neither: a status that says no, too many bytes, a web page.
final class Receiver implements HttpResponse.BodyHandler<Boolean> {
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int BEYOND = 416;

  private final WebFile.Wanted wanted;
  private final Path part;
  private final Path tag;
  private final Progress progress;
  private final AtomicLong last = new AtomicLong(System.nanoTime());

  Receiver(WebFile.Wanted wanted, Path part, Path tag, Progress progress) {
    this.wanted = wanted;
    this.part = part;
    this.tag = tag;
    this.progress = progress;
  }

  /// For how many nanoseconds nothing has come.
  long silentFor() {
    return System.nanoTime() - last.get();
  }

  @Override
  public BodySubscriber<Boolean> apply(ResponseInfo answer) {
    last.set(System.nanoTime());
    int status = answer.statusCode();
    try {
      if (status == OK || status == PARTIAL) {
        return filling(answer, status == PARTIAL);
      }
      if (status == BEYOND) {
        boolean whole = range(answer).endsWith("*/" + size());
        if (!whole) {
          Files.deleteIfExists(part);
        }
        return BodySubscribers.replacing(whole);
      }
      if (status / 100 == 3) {
        return BodySubscribers.replacing(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw refusal(status);
  }

  private UserProblem refusal(int status) {
    String said = wanted.address() + " answers with status " + status;
    return switch (status) {
      case 404, 410 ->
          UserProblem.input(
              said + ": there is no such file, or no more",
              "Look for the newest release on the publisher's page, and give its address.");
      case 401, 403 ->
          UserProblem.input(
              said + ": the publisher does not give it to programs",
              "Download it in a browser, and import the file.");
      default ->
          status >= 500 || status == 429
              ? UserProblem.machine(said + ": the server is busy or broken", "Try again later.")
              : UserProblem.input(said, "Download it in a browser, and import the file.");
    };
  }

  private static String range(ResponseInfo answer) {
    return answer.headers().firstValue("Content-Range").orElse("");
  }

  private long size() throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  private BodySubscriber<Boolean> filling(ResponseInfo answer, boolean rest) throws IOException {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
      throw page();
    }
    long have = rest ? size() : 0;
    if (rest && !range(answer).startsWith("bytes " + have + "-")) {
      Files.deleteIfExists(part);
      return BodySubscribers.replacing(false);
    }
    long length = answer.headers().firstValueAsLong("Content-Length").orElse(0);
    requireSize(have + length);
    if (!rest) {
      note(answer);
    }
    FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            rest ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
    return new Filling(channel, have, length == 0 ? 0 : have + length);
  }

  /* By what the server tells this file from another that it may have tomorrow; a weak tag cannot. */
  private void note(ResponseInfo answer) throws IOException {
    Optional<String> told =
        answer
            .headers()
            .firstValue("ETag")
            .filter(t -> !t.startsWith("W/"))
            .or(() -> answer.headers().firstValue("Last-Modified"));
    if (told.isPresent()) {
      Files.writeString(tag, told.get());
    } else {
      Files.deleteIfExists(tag);
    }
  }

  private void requireSize(long bytes) {
    if (bytes > wanted.mostBytes()) {
      throw UserProblem.input(
          wanted.address()
              + " is larger than "
              + wanted.mostBytes() / 1_000_000
              + " MB, which is more than is expected of it",
          "See on the publisher's page what it is now; --most MB allows for more.");
    }
  }

  private UserProblem page() {
    return UserProblem.input(
        wanted.address() + " gives a web page, not the file",
        "The file has moved, or the publisher asks for a form: download it in a browser, and import"
            + " it.");
  }

  /// Writes what comes.
  private final class Filling implements BodySubscriber<Boolean> {
    private final CompletableFuture<Boolean> body = new CompletableFuture<>();
    private final FileChannel channel;
    private final long total;
    private long written;
    private Flow.@Nullable Subscription subscription;

    Filling(FileChannel channel, long have, long total) {
      this.channel = channel;
      this.written = have;
      this.total = total;
    }

    @Override
    public CompletionStage<Boolean> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
      subscription = to;
      to.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> chunks) {
      last.set(System.nanoTime());
      try {
        for (ByteBuffer chunk : chunks) {
          if (written == 0 && isPage(chunk)) {
            throw page();
          }
          requireSize(written + chunk.remaining());
          while (chunk.hasRemaining()) {
            written += channel.write(chunk);
          }
        }
        progress.at("fetch", written, total);
      } catch (UserProblem e) {
        stop(e);
        delete();
      } catch (IOException e) {
        stop(e);
      }
    }

    /* What comes in place of a file often begins so, whatever its type is said to be. */
    private static boolean isPage(ByteBuffer chunk) {
      byte[] head = new byte[Math.min(256, chunk.remaining())];
      chunk.duplicate().get(head);
      String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
      return text.matches("(?s)(\u00ef\u00bb\u00bf)?\\s*<(!doctype\\s+html|html|head|body)\\b.*");
    }

    private void stop(Throwable why) {
      Flow.Subscription to = subscription;
      if (to != null) {
        to.cancel();
      }
      onError(why);
    }

    private void delete() {
      try {
        Files.deleteIfExists(part);
      } catch (IOException _) {
        // what is left is overwritten the next time
      }
    }

    @Override
    public void onError(Throwable why) {
      close();
      body.completeExceptionally(why);
    }

    @Override
    public void onComplete() {
      close();
      body.complete(total == 0 || written == total);
    }

    private void close() {
      try {
        channel.close();
      } catch (IOException e) {
        body.completeExceptionally(e);
      }
    }
  }
}
