package org.entente.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.entente.run.UserProblem;
import org.entente.web.route.Asked;

/// The body of a request as text: UTF-8, uncompressed, of limited size, within limited time.
final class Body {
  /* Four bytes are the most that UTF-8 needs for a character. */
  private static final int MOST_BYTES = 4 * Asked.LONGEST_PASSAGE;

  /* What is too large is read to its end, so that its sender comes to hear why it is refused; beyond
  these many bytes the connection is closed on it. */
  private static final int MOST_SKIPPED = 4 * MOST_BYTES;

  private static final int PIECE = 1 << 13;

  private Body() {}

  static String text(Request request) {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = read(in, System.nanoTime() + LocalServer.BODY.toNanos());
      if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
        throw UserProblem.usage("the body is compressed", "Send it as it is.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw UserProblem.usage("the body is not in UTF-8", "Send the text in UTF-8.");
    } catch (IOException _) {
      throw UserProblem.usage("the body ended early", "Send the whole of it.");
    }
  }

  private static byte[] read(InputStream in, long deadline) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    int all = 0;
    for (int n = in.read(piece); n >= 0 && all <= MOST_SKIPPED; n = in.read(piece)) {
      all += n;
      if (all <= MOST_BYTES) {
        bytes.write(piece, 0, n);
      }
      if (System.nanoTime() - deadline > 0) {
        throw UserProblem.usage(
            "the body took longer than " + LocalServer.BODY.toSeconds() + " seconds",
            "Send it at once.");
      }
    }
    if (all > MOST_BYTES) {
      throw UserProblem.usage(
          "the body is larger than " + MOST_BYTES + " bytes", "Send the text of one article.");
    }
    return bytes.toByteArray();
  }
}
