package org.entente.web.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;

/// What lets a browser in: a token that is printed with the address and taken once, and the session
/// that it is exchanged for. Both are 256 random bits of this run.
final class Secrets {
  private static final int BYTES = 32;

  private final String token = random();
  private final String session = random();
  private final AtomicBoolean taken = new AtomicBoolean();

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String token() {
    return token;
  }

  String session() {
    return session;
  }

  /// Whether a text is the token, the first time that it is shown.
  boolean exchange(String text) {
    return same(text, token) && taken.compareAndSet(false, true);
  }

  /// Whether a text is the session.
  boolean isSession(String text) {
    return same(text, session);
  }

  /* In a time that does not tell how much of it was right. */
  private static boolean same(String text, String secret) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
