package org.entente.text.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.run.UserProblem;
import org.entente.text.actor.Actor;
import org.entente.text.actor.Coreference;
import org.entente.text.actor.Gazetteer;
import org.entente.text.actor.Mention;
import org.entente.text.actor.MentionFinder;
import org.entente.text.article.Article;
import org.entente.text.article.Paragraph;
import org.entente.text.article.PlainText;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.SentenceReader;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Reads the claims of articles: the default path, without embeddings, to the same bytes
/// everywhere.
///
/// One reader serves one thread. Time is linear in the text.
public final class ArticleClaims implements ClaimReader {
  private static final double REFERENCE_DISCOUNT = .9;
  private static final int REMEMBERED = 6;
  /* How many years back an act is still of the time of its telling. */
  private static final int LATELY = 5;
  private static final int LAST_OF_DECADE = 9;
  private static final Pattern YEAR = Pattern.compile("\\b((?:1[89]|20)\\d\\d)(s?)\\b");
  private static final int NOUN_REACH = 6;

  private final World world;
  private final EventGuesser guesser;
  private final SentenceReader sentences = SentenceReader.open();
  private final Lexicon lexicon = Lexicon.bundled();
  private final Map<LocalDate, Gazetteer> gazetteers = new LinkedHashMap<>();

  /// A reader with the states and coalitions of a registry, by frames alone.
  public ArticleClaims(World world) {
    this(world, EventGuesser.none());
  }

  /// A reader that also asks a guesser where two actors stand about a verb that is in no frame.
  public ArticleClaims(World world, EventGuesser guesser) {
    this.world = world;
    this.guesser = guesser;
  }

  /// The claims of an article read as of a date: its own date where it gives one. Throws
  /// [UserProblem] if the article is not in English.
  @Override
  public Reading read(Article article, LocalDate date) {
    if (!article.language().isEnglish()) {
      throw UserProblem.input(
          article.name() + " is in " + article.language().words() + "; only English is read",
          "Give an English text, such as a translation of the page.");
    }
    return new Pass(article, gazetteers.computeIfAbsent(date, d -> new Gazetteer(world, d))).read();
  }

  /// The claims of one sentence or a few, as an article without a page.
  public List<Claim> readText(String text, LocalDate date) {
    return read(PlainText.article(text, date), date).claims();
  }

  /* One article, sentence by sentence. */
  private final class Pass {
    private final Article article;
    private final LocalDate date;
    private final MentionFinder finder;
    private final Coreference coreference;
    private final CoalitionPicture.Drawing drawing = new CoalitionPicture.Drawing();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Naming> namings = new ArrayList<>();
    private final List<Actor> recent = new ArrayList<>();
    private @Nullable Actor body;

    Pass(Article article, Gazetteer gazetteer) {
      this.article = article;
      this.date = gazetteer.date();
      this.coreference = new Coreference(gazetteer);
      this.finder = new MentionFinder(gazetteer, article.mainText());
    }

    Reading read() {
      List<Paragraph> paragraphs = article.paragraphs();
      for (int p = 0; p < paragraphs.size(); p++) {
        if (paragraphs.get(p).kind() == Paragraph.Kind.MAIN) {
          for (Sentence sentence : sentences.read(p, paragraphs.get(p).text())) {
            sentence(sentence, paragraphs.get(p));
          }
        }
      }
      return new Reading(article, claims, drawing.picture(), namings, List.of());
    }

    private void sentence(Sentence sentence, Paragraph paragraph) {
      List<Mention> mentions = coreference.resolve(sentence, finder.find(sentence));
      if (mentions.isEmpty()) {
        return;
      }
      SentenceView view = new SentenceView(sentence, mentions);
      Quote place = quote(sentence, paragraph, "");
      namings.add(naming(place, mentions));
      MembershipReader membership = new MembershipReader(view, body, place);
      membership.read();
      drawing.add(membership.facts());
      put(drafts(view, membership), view, sentence, paragraph);
      remember(mentions);
    }

    private static Naming naming(Quote place, List<Mention> mentions) {
      List<Naming.Spot> spots = new ArrayList<>();
      for (Mention m : mentions) {
        m.actors().forEach(a -> spots.add(new Naming.Spot(a, m.begin(), m.end())));
      }
      return new Naming(place, spots);
    }

    private List<Draft> drafts(SentenceView view, MembershipReader membership) {
      List<Draft> drafts = new ArrayList<>(membership.drafts());
      drafts.addAll(new SpeechReader(view).read());
      FrameReader frames = new FrameReader(view);
      Governance governance = new Governance(view);
      for (Lexicon.Match match : governance.free(lexicon.find(view.tokens, view::isMention))) {
        if (view.isMention(match.begin()) && !match.frame().isVerbal()) {
          continue; // A word of a name: "the Atlantic Alliance".
        }
        frames
            .read(match)
            .filter(d -> match.frame().shape() != Frame.Shape.NOUN || !isSaid(d, drafts))
            .ifPresent(d -> {
              drafts.add(d);
              new Siding(view).against(d).ifPresent(drafts::add);
            });
      }
      List<Draft> shares = new ShareReader(view).read();
      drafts.removeIf(d -> isShare(d, shares));
      drafts.addAll(shares);
      drafts.addAll(new RelationsReader(view).read());
      drafts.addAll(new DependenceReader(view).read(recent));
      if (drafts.isEmpty() && membership.facts().isEmpty()) {
        ModalityReader modality = new ModalityReader(view, new Subject(view));
        new GuessReader(view, guesser)
            .read()
            .filter(d -> modality.of(d.begin(), d.end()) != Modality.NEGATED)
            .ifPresent(drafts::add);
      }
      return drafts;
    }

    /* "signed a treaty of friendship": the noun says no more than its verb. */
    private static boolean isSaid(Draft noun, List<Draft> before) {
      Set<String> both = codes(noun);
      return noun.kind().isEvent()
          && before.stream()
              .anyMatch(d ->
                  d.kind().isEvent()
                      && d.kind().sign() == noun.kind().sign()
                      && codes(d).equals(both)
                      && noun.begin() - d.end() <= NOUN_REACH);
    }

    /* "gets all its coal from": dependence, and not trade besides. */
    private static boolean isShare(Draft trade, List<Draft> shares) {
      return trade.kind() == ClaimKind.COOPERATE
          && shares.stream()
              .anyMatch(s -> s.begin() == trade.begin() && codes(s).equals(codes(trade)));
    }

    private static Set<String> codes(Draft d) {
      Set<String> codes = new HashSet<>();
      d.sources().forEach(a -> codes.add(a.code()));
      d.targets().forEach(a -> codes.add(a.code()));
      return codes;
    }

    private void put(
        List<Draft> drafts, SentenceView view, Sentence sentence, Paragraph paragraph) {
      ModalityReader modality = new ModalityReader(view, new Subject(view));
      Set<String> seen = new HashSet<>();
      for (Draft read : drafts) {
        Draft draft = distrusting(read, view, modality);
        if (draft.kind().isEvent()
            && draft.kind().sign() < 0
            && modality.isForbidden(draft.begin())) {
          continue;
        }
        for (Actor source : draft.sources()) {
          for (Actor named : draft.targets()) {
            Actor target = meant(named, source);
            if (!source.code().equals(target.code())
                && seen.add(source.code() + target.code() + draft.kind())) {
              claims.add(
                  claim(
                      draft,
                      source,
                      target,
                      modality,
                      view,
                      quote(sentence, paragraph, view.words(draft.begin(), draft.end()))));
            }
          }
        }
      }
    }

    /* "No government trusts", "doesn't trust": to deny trust is to distrust. */
    private static Draft distrusting(Draft d, SentenceView view, ModalityReader modality) {
      boolean trust = d.kind() == ClaimKind.SUPPORT && view.lemma(d.begin()).equals("trust");
      return trust && modality.of(d.begin(), d.end()) == Modality.NEGATED
          ? Siding.as(d, ClaimKind.DISTRUST)
          : d;
    }

    private Claim claim(
        Draft draft,
        Actor source,
        Actor target,
        ModalityReader modality,
        SentenceView view,
        Quote quote) {
      String time = modality.time(draft.begin());
      Modality how = past(draft, modality(draft, modality), time);
      int sign = draft.kind().sign() * (how == Modality.NEGATED ? -1 : 1);
      boolean reference =
          view.mentions.stream()
              .anyMatch(
                  m -> m.form() == Mention.Form.REFERENCE || m.form() == Mention.Form.PRONOUN);
      String detail =
          draft.detail().isEmpty() && draft.kind() == ClaimKind.DEPENDS
              ? DependenceReader.domain(view.words(draft.end(), view.size()))
              : draft.detail();
      return new Claim(
          source,
          target,
          draft.kind(),
          sign,
          draft.strength(),
          draft.mutual(),
          how,
          modality.speaker(draft.begin()),
          time,
          detail,
          quote,
          draft.sureness() * (reference ? REFERENCE_DISCOUNT : 1));
    }

    /* An act of years ago is told as history. */
    private Modality past(Draft draft, Modality how, String time) {
      int last =
          YEAR.matcher(time)
              .results()
              .mapToInt(
                  y -> Integer.parseInt(y.group(1)) + (y.group(2).isEmpty() ? 0 : LAST_OF_DECADE))
              .max()
              .orElse(date.getYear());
      boolean history = date.getYear() - last > LATELY && draft.kind().isEvent();
      return how == Modality.ASSERTED && history ? Modality.PAST : how;
    }

    /* What must not be is negated by its nature. */
    private static Modality modality(Draft draft, ModalityReader reader) {
      Modality how = reader.of(draft.begin(), draft.end());
      boolean byNature =
          draft.kind() == ClaimKind.RED_LINE
              || (draft.kind() == ClaimKind.DISTRUST && reader.isTrust(draft.begin()));
      return how == Modality.NEGATED && byNature ? Modality.ASSERTED : how;
    }

    /* A group stands for the one of its members that the text has just spoken of beside the source. */
    private Actor meant(Actor target, Actor source) {
      if (target.kind() != Actor.Kind.GROUP
          || recent.stream().noneMatch(r -> r.code().equals(source.code()))) {
        return target;
      }
      List<Actor> inside =
          recent.stream()
              .filter(r -> target.members().contains(r.code()) && !r.code().equals(source.code()))
              .toList();
      return inside.isEmpty() || target.code().equals("WEST") ? target : inside.getLast();
    }

    private Quote quote(Sentence sentence, Paragraph paragraph, String words) {
      int end = sentence.begin() + sentence.text().length();
      return new Quote(
          sentence.text(),
          words,
          sentence.paragraph(),
          sentence.begin(),
          paragraph.content().originOf(sentence.begin()),
          paragraph.content().originOf(end - 1) + 1);
    }

    private void remember(List<Mention> mentions) {
      for (Mention m : mentions) {
        for (Actor a : m.actors()) {
          if (a.isState()) {
            recent.removeIf(r -> r.code().equals(a.code()));
            recent.add(a);
          }
          if (a.kind() == Actor.Kind.COALITION && (body == null || drawing.isMain(a))) {
            body = a;
          }
        }
      }
      while (recent.size() > REMEMBERED) {
        recent.removeFirst();
      }
      drawing.count(mentions);
    }
  }
}
