package org.entente.text.languagemodel;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.text.actor.Actor;
import org.entente.text.article.Article;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.ClaimReader;
import org.entente.text.claim.Modality;
import org.entente.text.claim.Naming;
import org.entente.text.claim.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Claims by a language model in place of the frames: each sentence that names two actors is put to
/// it, and what it says is a claim only if its kind was offered, its actors are named in the
/// sentence and its quote stands there letter by letter. What is refused is counted.
///
/// Names, members and the coalition stay those of the plain reader. A model's own sureness is not
/// asked for, for it is not calibrated: each claim has the confidence [#CONFIDENCE]. One reader
/// serves one thread; cost: a question a sentence, one after the other.
public final class ModelClaims implements ClaimReader {
  /// The confidence of each claim, a convention: that of a sentence read by rule and classifier.
  public static final double CONFIDENCE = .6;

  private static final Duration TIME = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final double STRENGTH = .5;
  private static final Pattern FENCE = Pattern.compile("(?s)\\s*```(?:json)?\\s*(.*?)\\s*```\\s*");
  /* A quote of "is" or "a" stands in every sentence and shows nothing. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private final ClaimReader plain;
  private final Endpoint endpoint;
  private final Chat chat;
  private final SentenceQuestion question;
  private final Labels labels;
  private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);

  /// A reader.
  ///
  /// @param plain finds sentences, names and the coalition
  /// @param endpoint where the model answers
  /// @param labels the kinds as they are offered
  public ModelClaims(ClaimReader plain, Endpoint endpoint, Labels labels) {
    this(plain, endpoint, labels, TIME);
  }

  ModelClaims(ClaimReader plain, Endpoint endpoint, Labels labels, Duration time) {
    this.plain = plain;
    this.labels = labels;
    this.endpoint = endpoint;
    chat = new Chat(endpoint, time);
    question = new SentenceQuestion(labels);
  }

  @Override
  public Reading read(Article article, LocalDate date) {
    Reading reading = plain.read(article, date);
    List<Claim> claims = new ArrayList<>();
    int before = refused.getOrDefault(Refusal.FORM, 0);
    int asked = 0;
    for (Naming naming : reading.namings()) {
      if (naming.actors().size() > 1) {
        asked++;
        claims.addAll(claims(naming, chat.ask(question.instruction(), question.of(naming))));
      }
    }
    if (asked > 0 && refused.getOrDefault(Refusal.FORM, 0) - before == asked) {
      throw UserProblem.input(
          endpoint + " gave no answer in the form asked for (" + asked + " asked)",
          "Try a model that can answer in JSON.");
    }
    return new Reading(article, claims, reading.coalition(), reading.namings(), notes());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "the claims are those of the language model "
            + endpoint
            + ": another day may give others, and their confidence is a convention");
    refused.forEach((why, count) ->
        notes.add(
            Phrase.of(
                "%s of the model left out: %s", Phrase.counted(count, "statement"), why.words())));
    return notes;
  }

  /// How many of the model's statements were refused, by reason, in all that was read.
  public Map<Refusal, Integer> refused() {
    return Collections.unmodifiableMap(refused);
  }

  @Override
  public void close() {
    chat.close();
  }

  private List<Claim> claims(Naming naming, String answer) {
    JsonNode said;
    try {
      said = JSON.readTree(unfenced(answer)).path("claims");
    } catch (JacksonException _) {
      said = JSON.nullNode();
    }
    List<Claim> claims = new ArrayList<>();
    if (!said.isArray()) {
      refuse(Refusal.FORM);
    }
    for (JsonNode one : said) {
      claim(naming, one).filter(c -> !claims.contains(c)).ifPresent(claims::add);
    }
    return claims;
  }

  /* Without the fence of Markdown that many models put about JSON. */
  private static String unfenced(String answer) {
    Matcher fence = FENCE.matcher(answer);
    return fence.matches() ? fence.group(1) : answer;
  }

  private Optional<Claim> claim(Naming naming, JsonNode said) {
    Optional<ClaimKind> kind = labels.find(said.path("kind").asString(""));
    Optional<Actor> source = actor(naming, said.path("source").asString(""));
    Optional<Actor> target = actor(naming, said.path("target").asString(""));
    String words = said.path("quote").asString("").strip();
    if (kind.isEmpty()) {
      return refuse(Refusal.KIND);
    }
    if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
      return refuse(Refusal.ACTORS);
    }
    if (!WORD.matcher(words).find() || !standsIn(naming.quote().sentence(), words)) {
      return refuse(Refusal.QUOTE);
    }
    boolean negated = said.path("negated").asBoolean(false) && kind.get() != ClaimKind.RED_LINE;
    return Optional.of(
        new Claim(
            source.get(),
            target.get(),
            kind.get(),
            kind.get().sign() * (negated ? -1 : 1),
            STRENGTH,
            false,
            negated ? Modality.NEGATED : modality(said.path("how").asString("")),
            "",
            "",
            "",
            naming.quote().with(words),
            CONFIDENCE));
  }

  /* As whole words. */
  private static boolean standsIn(String sentence, String words) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
        .matcher(sentence)
        .find();
  }

  private Optional<Claim> refuse(Refusal why) {
    refused.merge(why, 1, Integer::sum);
    return Optional.empty();
  }

  private static Optional<Actor> actor(Naming naming, String code) {
    return naming.actors().stream().filter(a -> a.code().equals(code.strip())).findFirst();
  }

  private static Modality modality(String how) {
    return Arrays.stream(Modality.values())
        .filter(m -> m.name().equals(how.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(Modality.ASSERTED);
  }
}
