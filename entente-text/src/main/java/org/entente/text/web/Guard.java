package org.entente.text.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.entente.run.UserProblem;

/// Which addresses may be asked: web addresses whose host is allowed, looked up at every hop, so
/// that no address leads into the user's own network. The address is looked up before the
/// connection, which takes the answer from the cache of this process.
///
/// @param allowed whether a host at an address may be asked
/// @param instead what the user can do where it may not
record Guard(BiPredicate<String, InetAddress> allowed, String instead) {
  /// The most redirects that are followed.
  static final int MOST_HOPS = 5;

  /// Public addresses only.
  static Guard ofPublic(String instead) {
    return new Guard((_, address) -> PublicAddress.isPublic(address), instead);
  }

  /// Public addresses, and whatever the host is at that the user named.
  static Guard named(String host, String instead) {
    return new Guard(
        (asked, address) -> asked.equalsIgnoreCase(host) || PublicAddress.isPublic(address),
        instead);
  }

  /// The address in the text; throws [UserProblem] where it is no web address.
  static URI parse(String text, String named) {
    return WebAddress.find(text)
        .orElseThrow(() ->
            UserProblem.input(
                named
                    + (text.equals(named) ? "" : " leads to " + text + ", which")
                    + " is no web address",
                "Give an address such as https://example.org/article, without a name and"
                    + " password."));
  }

  /// Throws [UserProblem] where the host is not allowed or not found.
  void require(URI uri, String named) {
    try {
      for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
        if (!allowed.test(uri.getHost(), address)) {
          throw UserProblem.input(
              named
                  + (uri.toString().equals(named) ? " is" : " leads to " + uri + ", which is")
                  + " no public address ("
                  + address.getHostAddress()
                  + ")",
              instead);
        }
      }
    } catch (UnknownHostException e) {
      throw UserProblem.input(
          named + " cannot be fetched (no host is called " + uri.getHost() + ")",
          "Check the address.");
    }
  }

  /// Where an answer says that the page has moved to, if it says so.
  static Optional<URI> redirect(HttpResponse<?> response, URI from, String named) {
    int status = response.statusCode();
    boolean moved = status / 100 == 3 && status != 304;
    return moved
        ? response.headers().firstValue("Location").map(to -> parse(resolved(from, to), named))
        : Optional.empty();
  }

  private static String resolved(URI from, String to) {
    try {
      return from.resolve(to).toString();
    } catch (IllegalArgumentException _) {
      return to;
    }
  }

  /// What is said of an address that redirects without an end.
  static UserProblem endless(String named) {
    return UserProblem.input(
        named + " redirects more than " + MOST_HOPS + " times", "Give the last address itself.");
  }
}
