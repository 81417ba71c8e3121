package org.entente.web.assistant;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The messages of a client, a line each. Lines that are no message of the protocol, and those
/// longer than [#LONGEST], are left out: the library would hear nothing more after one. What
/// [Calls] has to know, it is told.
final class MessageLines extends InputStream {
  /// The most bytes of a message: an article of a million characters, escaped.
  static final int LONGEST = 8 << 20;

  private final InputStream in;
  private final McpJsonMapper json;
  private final Calls calls;
  private byte[] line = new byte[0];
  private int at;

  MessageLines(InputStream in, McpJsonMapper json, Calls calls) {
    this.calls = calls;
    this.in = new BufferedInputStream(in);
    this.json = json;
  }

  @Override
  public int read() throws IOException {
    return isMore() ? line[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!isMore()) {
      return -1;
    }
    int n = Math.min(length, line.length - at);
    System.arraycopy(line, at, bytes, from, n);
    at += n;
    return n;
  }

  private boolean isMore() throws IOException {
    while (at == line.length) {
      ByteArrayOutputStream next = new ByteArrayOutputStream();
      boolean ended = !take(next);
      line = heard(next.toString(StandardCharsets.UTF_8).strip()).getBytes(StandardCharsets.UTF_8);
      at = 0;
      if (ended && line.length == 0) {
        return false;
      }
    }
    return true;
  }

  /* Takes a line without its end; of one that is too long, nothing is kept. False at the end of input. */
  private boolean take(ByteArrayOutputStream taken) throws IOException {
    long length = 0;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        return false;
      }
      if (++length <= LONGEST) {
        taken.write(b);
      } else {
        taken.reset();
      }
    }
    return true;
  }

  /* The line to hear for a line that came; nothing where it was no message. */
  private String heard(String text) {
    if (text.isEmpty()) {
      return "";
    }
    try {
      McpSchema.JSONRPCMessage message = McpSchema.deserializeJsonRpcMessage(json, text);
      McpSchema.JSONRPCMessage heard = calls.heard(message);
      return (heard == message ? text : json.writeValueAsString(heard)) + '\n';
    } catch (IOException | RuntimeException _) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
