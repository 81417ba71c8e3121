package org.entente.answer.reading;

import java.time.LocalDate;
import org.entente.text.article.Article;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.ClaimReader;
import org.entente.text.claim.EventGuesser;
import org.entente.text.claim.Reading;
import org.entente.text.languagemodel.Endpoint;
import org.entente.text.languagemodel.Labels;
import org.entente.text.languagemodel.ModelClaims;
import org.entente.text.model.EventClassifier;
import org.entente.text.model.PooledEventClassifier;
import org.entente.world.World;

/// What reads the claims of an article.
public sealed interface Extractor {
  /// By frames and a classifier of words: the same bytes everywhere, on this machine.
  ///
  /// @param embeddings whether a sentence embedding judges acts whose verb is in no frame
  record Frames(boolean embeddings) implements Extractor {
    @Override
    public ClaimReader reader(World world, Labels labels) {
      EventGuesser guesser =
          embeddings
              ? EventGuesser.later(PooledEventClassifier::bundled)
              : EventClassifier.bundled();
      return new ArticleClaims(world, guesser);
    }
  }

  /// By a language model that somebody serves, to whom the sentences go.
  ///
  /// @param endpoint where
  record Served(Endpoint endpoint) implements Extractor {
    @Override
    public ClaimReader reader(World world, Labels labels) {
      return new ModelClaims(new ArticleClaims(world), endpoint, labels);
    }
  }

  /// What it is called, in a title.
  default String words() {
    return switch (this) {
      case Frames(boolean embeddings) ->
          embeddings ? "frames and a classifier with embeddings" : "frames and a classifier";
      case Served(Endpoint endpoint) -> endpoint.toString();
    };
  }

  /// A reader that offers a language model these kinds; others take no heed of them.
  ClaimReader reader(World world, Labels labels);

  /// The claims of an article as of a date.
  default Reading read(Article article, LocalDate date, World world) {
    try (ClaimReader reader = reader(world, Labels.standard())) {
      return reader.read(article, date);
    }
  }
}
