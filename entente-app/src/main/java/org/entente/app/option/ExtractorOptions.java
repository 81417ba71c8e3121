package org.entente.app.option;

import java.util.Objects;
import org.entente.answer.reading.Extractor;
import org.entente.run.UserProblem;
import org.entente.text.languagemodel.Endpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What reads the claims of a text.
public final class ExtractorOptions {
  private static final String KEY = "ENTENTE_ENDPOINT_KEY";

  @Option(
      names = "--embeddings",
      description =
          "Where two actors stand about a verb that is in no frame, let a small language model"
              + " (bundled, on this machine) judge the act: nearer to what people say, slower.")
  private boolean embeddings;

  @ArgGroup(exclusive = false)
  private @Nullable Served served;

  /* A model that somebody serves. */
  private static final class Served {
    @Option(
        names = "--endpoint",
        required = true,
        paramLabel = "ADDRESS",
        description =
            "Let a language model behind this OpenAI-compatible address read the claims: each"
                + " sentence that names two actors is sent there. A key is taken from"
                + " "
                + KEY
                + ". Its claims count only where their quote stands in the sentence.")
    private @Nullable String address;

    @Option(
        names = "--model",
        required = true,
        paramLabel = "NAME",
        description = "The name of the model at the endpoint.")
    private @Nullable String model;
  }

  /// The extractor. Throws [UserProblem] if the endpoint is no web address.
  public Extractor extractor() {
    Served s = served;
    if (s == null) {
      return new Extractor.Frames(embeddings);
    }
    if (embeddings) {
      throw UserProblem.usage(
          "both --embeddings and --endpoint are given", "One of them reads the claims: choose it.");
    }
    return new Extractor.Served(
        Endpoint.of(
            Objects.requireNonNull(s.address),
            Objects.requireNonNull(s.model),
            Objects.requireNonNullElse(System.getenv(KEY), "")));
  }
}
