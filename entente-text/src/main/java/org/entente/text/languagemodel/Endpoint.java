package org.entente.text.languagemodel;

import java.net.URI;
import org.entente.run.UserProblem;
import org.entente.text.web.WebAddress;

/// Where a language model answers in the form of OpenAI's chat completions, which most servers of
/// models speak, those on the own machine among them.
///
/// @param address the address that `/chat/completions` is put behind
/// @param model the name of the model there
/// @param key what authorises, sent as a bearer token; empty for none
public record Endpoint(URI address, String model, String key) {
  /// The endpoint at an address as a user writes it. Throws [UserProblem] if it is no web address,
  /// or holds a name and password.
  public static Endpoint of(String address, String model, String key) {
    return WebAddress.find(address)
        .map(uri -> new Endpoint(uri, model, key))
        .orElseThrow(() ->
            UserProblem.usage(
                "the endpoint (" + address + ") is no web address",
                "Give the base address of an OpenAI-compatible server, such as"
                    + " https://example.org/v1, without a name and password."));
  }

  URI completions() {
    String base = address.toString();
    return URI.create((base.endsWith("/") ? base : base + "/") + "chat/completions");
  }

  /// Without the key.
  @Override
  public String toString() {
    return model + " at " + address;
  }
}
