package org.entente.answer.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.run.Phrase;
import org.entente.text.article.Article;
import org.entente.text.article.Paragraph;
import org.entente.text.claim.Claim;
import org.entente.text.claim.CoalitionPicture;
import org.entente.text.claim.Reading;
import org.entente.world.State;
import org.entente.world.World;

/// What a careful reader draws up from an article: the coalition it describes, and who wants,
/// fears, needs or distrusts whom, each with its sentence.
public final class ReadingPage {
  private final Reading reading;
  private final Article article;
  private final LocalDate asOf;
  private final World world;

  private ReadingPage(Reading reading, LocalDate asOf, World world) {
    this.reading = reading;
    this.article = reading.article();
    this.asOf = asOf;
    this.world = world;
  }

  /// The page of a reading; `asOf` is the date as of which names were understood.
  public static Page of(Reading reading, LocalDate asOf, World world) {
    return new ReadingPage(reading, asOf, world).page();
  }

  private Page page() {
    Page page =
        Page.titled(heading(article))
            .finding(finding())
            .section(Section.headed("The article").paragraph(about()))
            .section(claims())
            .section(coalition())
            .section(leftOut());
    return page.warnings(warnings());
  }

  /// The title of an article, or the file it came from.
  public static String heading(Article article) {
    return article.title().isEmpty() ? article.name() : article.title();
  }

  private String finding() {
    List<Claim> claims = reading.claims();
    if (claims.isEmpty()) {
      return "The article states no relation between states or coalitions.";
    }
    long conflict = claims.stream().filter(c -> c.sign() < 0).count();
    CoalitionPicture picture = reading.coalition();
    return (picture == null ? "" : "About " + picture.coalition().name() + ": ")
        + Phrase.counted(claims.size(), "claim")
        + (claims.size() == 1
            ? conflict == 1 ? ", which divides" : ", which binds"
            : ", of which "
                + count(conflict, "divides", "divide")
                + " and "
                + count(claims.size() - conflict, "binds", "bind"))
        + densest()
            .map(pair -> "; " + pair.getValue() + " of them are about " + pair.getKey())
            .orElse("")
        + ".";
  }

  private static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /* The pair of actors that most claims are about, if more than one is. */
  private Optional<Map.Entry<String, Integer>> densest() {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (Claim c : reading.claims()) {
      String a = c.source().name();
      String b = c.target().name();
      count.merge(a.compareTo(b) < 0 ? a + " and " + b : b + " and " + a, 1, Integer::sum);
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() > 1);
  }

  private String about() {
    int words =
        article.ofKind(Paragraph.Kind.MAIN).stream()
            .mapToInt(p -> p.text().split(" ", -1).length)
            .sum();
    return heading(article)
        + (article.authors().isEmpty() ? "" : ", by " + String.join(" and ", article.authors()))
        + dated()
        + ". "
        + article.language().name()
        + ", "
        + Phrase.counted(words, "word")
        + (article.sections().isEmpty()
            ? ""
            : " under the headings " + String.join("; ", article.sections()))
        + ". From "
        + article.name()
        + ".";
  }

  private String dated() {
    LocalDate date = article.date();
    LocalDate saved = article.saved();
    return (date == null ? "" : ", of " + date)
        + (saved == null ? "" : ", saved on " + saved)
        + "; names are understood as of "
        + asOf;
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (article.date() == null) {
      warnings.add(
          "the page does not say when it was written: names are understood as of "
              + asOf
              + (asOf.equals(article.saved()) ? ", when it was saved" : "")
              + "; --as-of DATE sets another date");
    }
    warnings.addAll(reading.notes());
    return warnings;
  }

  private Section claims() {
    Section section = Section.headed("Who wants, fears, needs or distrusts whom?");
    return reading.claims().isEmpty()
        ? section.paragraph("No sentence of the main text states a relation between two actors.")
        : section
            .table(ReadingTables.claims(reading.claims()))
            .table(ReadingTables.sentences(article, reading.claims()));
  }

  private Section coalition() {
    Section section = Section.headed("Which coalition does it describe?");
    CoalitionPicture picture = reading.coalition();
    if (picture == null) {
      return section.paragraph("The article describes no coalition.");
    }
    String more =
        (picture.founded().isEmpty() ? "" : " Founded in " + picture.founded() + ".")
            + (picture.chair().isEmpty() ? "" : " In the chair: " + name(picture.chair()) + ".")
            + (picture.rotating() ? " The chair passes from one member to another." : "");
    return section
        .paragraph(
            picture.coalition().name()
                + ": "
                + named(picture.members(), "member")
                + "; "
                + named(picture.candidates(), "candidate")
                + "."
                + more)
        .table(ReadingTables.belonging(picture));
  }

  private String named(List<String> codes, String word) {
    return switch (codes.size()) {
      case 0 -> "no " + word + " is named";
      case 1 -> "1 " + word + " (" + name(codes.getFirst()) + ")";
      default ->
          codes.size()
              + " "
              + word
              + "s ("
              + codes.stream().map(this::name).collect(Collectors.joining(", "))
              + ")";
    };
  }

  private String name(String code) {
    return world.findState(code).map(State::name).orElse(code);
  }

  private Section leftOut() {
    long main = article.ofKind(Paragraph.Kind.MAIN).size();
    long boilerplate = article.ofKind(Paragraph.Kind.BOILERPLATE).size();
    return Section.headed("What on the page is not the article?")
        .paragraph(
            count(main, "paragraph is", "paragraphs are")
                + " the article's text; "
                + count(boilerplate, "is a notice, teaser, menu", "are notices, teasers, menus")
                + " or the like, and left out.")
        .table(ReadingTables.leftOut(article))
        .table(ReadingTables.paragraphs(article));
  }
}
