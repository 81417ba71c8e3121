package org.entente.text.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses are web addresses, where redirects lead, and which hosts are asked; by RFC 3986,
/// RFC 9110 and RFC 6890. Hosts are numbers, so that no name is looked up.
class GuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "https://example.org/a/b?c=d#e",
        "HTTPS://EXAMPLE.ORG/",
        "  https://example.org/a  ",
        "https://example.org:8443/",
        "http://93.184.216.34/",
        "http://[2606:2800::1]/",
        "https://example.org/%C3%A9",
      })
  void webAddresses(String text) {
    assertThat(WebAddress.find(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "example.org",
        "www.example.org/a",
        "ftp://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "http:",
        "http://",
        "http:///a",
        "https://a b.org",
        "https://me@example.org/",
        "https://me:word@example.org/",
        "data:text/html,x",
        "http//example.org",
        "://example.org",
        "https://exa_mple|.org",
      })
  void others(String text) {
    assertThat(WebAddress.find(text)).isEmpty();
    assertThatThrownBy(() -> Guard.parse(text, text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is no web address");
  }

  @Test
  void anAddressThatAnotherLedTo_isNamedWithIt() {
    assertThatThrownBy(() -> Guard.parse("ftp://b.org", "https://a.org"))
        .isInstanceOf(UserProblem.class)
        .hasMessage("https://a.org leads to ftp://b.org, which is no web address");
  }

  /* An answer of the server, of which only status and headers are asked. */
  private record Answer(int statusCode, HttpHeaders headers) implements HttpResponse<String> {
    static Answer of(int status, String location) {
      Map<String, List<String>> all =
          location.isEmpty() ? Map.of() : Map.of("Location", List.of(location));
      return new Answer(status, HttpHeaders.of(all, (_, _) -> true));
    }

    @Override
    public HttpRequest request() {
      return HttpRequest.newBuilder(uri()).build();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public String body() {
      return "";
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public URI uri() {
      return URI.create("https://a.org/");
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }

  /* Relative references are resolved as RFC 3986, 5.4 has it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "301 | https://b.org/x | https://b.org/x",
        "302 | /x | https://a.org/x",
        "303 | x | https://a.org/b/x",
        "307 | ../x | https://a.org/x",
        "308 | ?q=1 | https://a.org/b/?q=1",
        "302 | //b.org/x | https://b.org/x",
        "302 | http://b.org/x | http://b.org/x",
        "302 | #top | https://a.org/b/c#top",
      })
  void redirectsLeadOn(int status, String location, String next) {
    URI from = URI.create("https://a.org/b/c");
    assertThat(Guard.redirect(Answer.of(status, location), from, "https://a.org/b/c"))
        .contains(URI.create(next));
  }

  @ParameterizedTest
  @CsvSource({"200,https://b.org", "304,https://b.org", "404,https://b.org", "302,''", "500,/x"})
  void otherAnswersDoNot(int status, String location) {
    assertThat(
            Guard.redirect(
                Answer.of(status, location), URI.create("https://a.org/"), "https://a.org/"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://b.org/", "https://me:word@b.org/", "http://a b", "javascript:x"})
  void redirectsToNoWebAddress_areRefused(String location) {
    assertThatThrownBy(() ->
            Guard.redirect(
                Answer.of(302, location), URI.create("https://a.org/"), "https://a.org/"))
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("https://a.org/ leads to");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[fd00::1]",
        "0.0.0.0",
      })
  void hostsOfOnesOwnNetwork_areRefused(String host) {
    assertThatThrownBy(() -> Guard.ofPublic("x").require(at(host), "a page"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is no public address");
  }

  private static URI at(String host) {
    return URI.create("http://" + host + "/");
  }

  @Test
  void publicHosts_areAsked() {
    assertThatCode(() -> Guard.ofPublic("x").require(at("8.8.8.8"), "x"))
        .doesNotThrowAnyException();
  }

  /* A host that the user named may be at home; another one there is not for that. */
  @Test
  void theHostThatWasNamed_isAskedWhereverItIs() {
    Guard guard = Guard.named("10.0.0.1", "x");
    assertThatCode(() -> guard.require(at("10.0.0.1"), "x")).doesNotThrowAnyException();
    assertThatThrownBy(() -> guard.require(at("10.0.0.2"), "x")).isInstanceOf(UserProblem.class);
    assertThatCode(() -> guard.require(at("8.8.8.8"), "x")).doesNotThrowAnyException();
  }

  /* Borders of the blocks of RFC 6890: one before, the first, the last, one behind. */
  @ParameterizedTest
  @CsvSource({
    "9.255.255.255, true",
    "10.0.0.0, false",
    "10.255.255.255, false",
    "11.0.0.0, true",
    "100.63.255.255, true",
    "100.64.0.0, false",
    "100.127.255.255, false",
    "100.128.0.0, true",
    "126.255.255.255, true",
    "127.0.0.0, false",
    "128.0.0.0, true",
    "169.253.255.255, true",
    "169.254.0.0, false",
    "169.255.0.0, true",
    "172.15.255.255, true",
    "172.16.0.0, false",
    "172.31.255.255, false",
    "172.32.0.0, true",
    "192.167.255.255, true",
    "192.168.0.0, false",
    "192.169.0.0, true",
    "198.17.255.255, true",
    "198.18.0.0, false",
    "198.19.255.255, false",
    "198.20.0.0, true",
    "223.255.255.255, true",
    "224.0.0.0, false",
    "239.255.255.255, false",
    "240.0.0.0, false",
    "2001:4860:4860::8888, true",
    "fbff::1, true",
    "fc00::, false",
    "fdff::1, false",
    "fe80::1, false",
    "::8.8.8.8, true",
    "::10.0.0.1, false",
    "64:ff9b::8.8.8.8, true",
    "64:ff9b::10.0.0.1, false",
    "2002:808:808::1, true",
    "2002:a00:1::1, false",
    "2002:7f00:1::1, false"
  })
  void bordersOfTheBlocks(String address, boolean open) throws Exception {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isEqualTo(open);
  }
}
