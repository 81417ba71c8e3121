package org.entente.text.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/// Divides text into sentences and tokens and tags them, by OpenNLP's models of the Universal
/// Dependencies English Web Treebank. One reader serves one thread.
public final class SentenceReader {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "sen.", "rep.", "gov.", "st.", "col.",
          "lt.", "no.", "u.s.", "u.k.", "u.n.", "e.u.", "vs.", "jan.", "feb.", "aug.", "sept.",
          "sep.", "oct.", "nov.", "dec.", "amb.", "sgt.", "maj.");

  private static final int LONGEST = 20_000;
  private static final int ENDING = 100;
  private static final Pattern ENDLESS_WORD = Pattern.compile("(?<!\\S)\\S{500,}");

  private final SentenceDetectorME detector;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  private SentenceReader(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
    detector = new SentenceDetectorME(sentences);
    tokenizer = new TokenizerME(tokens);
    tagger = new POSTaggerME(tags);
  }

  /// A reader with the bundled models, which are loaded once.
  public static SentenceReader open() {
    return new SentenceReader(Models.SENTENCE, Models.TOKEN, Models.TAG);
  }

  /// The sentences of a paragraph. A word that is longer than anybody writes parts them and is in
  /// none, and a sentence that is longer than anybody writes is none: the models' time grows with
  /// the square of both.
  public List<Sentence> read(int paragraph, String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (MatchResult endless : ENDLESS_WORD.matcher(text).results().toList()) {
      read(paragraph, text.substring(from, endless.start()), from, sentences);
      from = endless.end();
    }
    read(paragraph, text.substring(from), from, sentences);
    return sentences;
  }

  private void read(int paragraph, String piece, int from, List<Sentence> sentences) {
    for (Span span : spans(piece)) {
      if (span.length() <= LONGEST) {
        String sentence = piece.substring(span.getStart(), span.getEnd());
        sentences.add(new Sentence(paragraph, from + span.getStart(), sentence, tokens(sentence)));
      }
    }
  }

  /* The model divides after titles at times: such pieces are put together again. */
  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (Span span : detector.sentPosDetect(text)) {
      if (!spans.isEmpty() && isBroken(text, spans.getLast(), span)) {
        spans.set(spans.size() - 1, new Span(spans.getLast().getStart(), span.getEnd()));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private static boolean isBroken(String text, Span before, Span after) {
    int from = Math.max(before.getStart(), before.getEnd() - ENDING);
    String head = text.substring(from, before.getEnd());
    String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    boolean lower = Character.isLowerCase(text.charAt(after.getStart()));
    return ABBREVIATIONS.contains(last) || (lower && !last.matches(".*[!?]"));
  }

  private List<Token> tokens(String sentence) {
    Span[] spans = split(sentence);
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = straight(sentence.substring(spans[i].getStart(), spans[i].getEnd()));
    }
    String[] tags = tagger.tag(words);
    Tags.mend(words, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.length; i++) {
      String lemma = Lemma.of(words[i], tags[i]);
      tokens.add(new Token(words[i], tags[i], lemma, spans[i].getStart(), spans[i].getEnd()));
    }
    return tokens;
  }

  /* Curved quotes are straightened for the models; hyphened pairs of names become two tokens. */
  private Span[] split(String sentence) {
    Span[] spans = tokenizer.tokenizePos(straight(sentence));
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      String word = sentence.substring(span.getStart(), span.getEnd());
      int hyphen = word.indexOf('-') < 0 ? word.indexOf('–') : word.indexOf('-');
      int owner = ownerMark(word);
      boolean pair =
          owner < 0
              && hyphen > 0
              && hyphen + 1 < word.length()
              && Character.isUpperCase(word.charAt(0))
              && Character.isUpperCase(word.charAt(hyphen + 1));
      boolean second = hyphen == 0 && word.length() > 1 && Character.isUpperCase(word.charAt(1));
      if (second) {
        parts.add(new Span(span.getStart(), span.getStart() + 1));
        parts.add(new Span(span.getStart() + 1, span.getEnd()));
      } else if (owner > 0) {
        parts.add(new Span(span.getStart(), span.getStart() + owner));
        parts.add(new Span(span.getStart() + owner, span.getEnd()));
      } else if (pair) {
        parts.add(new Span(span.getStart(), span.getStart() + hyphen));
        parts.add(new Span(span.getStart() + hyphen, span.getStart() + hyphen + 1));
        parts.add(new Span(span.getStart() + hyphen + 1, span.getEnd()));
      } else {
        parts.add(span);
      }
    }
    return parts.toArray(new Span[0]);
  }

  /* Where the mark of the owner begins in "Russia's" and "countries'", -1 where there is none. */
  private static int ownerMark(String word) {
    String straight = straight(word);
    if (straight.length() > 2 && straight.endsWith("'s")) {
      return straight.length() - 2;
    }
    return straight.length() > 2 && straight.endsWith("s'") ? straight.length() - 1 : -1;
  }

  private static String straight(String text) {
    return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  /* Loaded when a reader is first opened; the models may be shared by threads. */
  private static final class Models {
    static final SentenceModel SENTENCE = load(SENTENCES, SentenceModel::new);
    static final TokenizerModel TOKEN = load(TOKENS, TokenizerModel::new);
    static final POSModel TAG = load(TAGS, POSModel::new);

    private interface Reader<T> {
      T read(InputStream in) throws IOException;
    }

    private static <T> T load(String name, Reader<T> reader) {
      try (InputStream in = SentenceReader.class.getResourceAsStream(name)) {
        return reader.read(Objects.requireNonNull(in, name));
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled language model " + name + " is broken", e);
      }
    }
  }
}
