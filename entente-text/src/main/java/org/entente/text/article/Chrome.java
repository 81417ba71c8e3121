package org.entente.text.article;

import java.util.regex.Pattern;

/// The wording of what surrounds an article: notices, captions, bylines, disclaimers, lists.
final class Chrome {
  private static final Pattern PROMOTION =
      Pattern.compile(
          "(?i)\\b(?:subscribe\\b|subscription|sign(?:ed)? (?:up|in) (?:for|to|now|here|today)|sign up\\b.{0,40}$|newsletter"
              + "|free trial|get (?:instant|full|unlimited) access|unlimited access|paywall|already a (?:member|subscriber)"
              + "|log in\\b|register (?:now|here|for free)|join (?:us|now|today)|become an? (?:member|expert|subscriber|supporter)"
              + "|support (?:quality|independent|our)\\b.{0,30}(?:news|journalism|work)|accept (?:all )?cookies|(?:we|this site|website) uses? cookies"
              + "|privacy policy|terms (?:of use|and conditions)|all rights reserved|copyright\\b|advertis(?:e|ement)\\b.{0,25}$"
              + "|follow us|share (?:this|on)\\b|click here|download (?:our|the) app|read (?:more|also|next|and decide)\\b.{0,60}$"
              + "|(?:related|recommended|more) (?:articles?|stories|news|from|on this)\\b.{0,40}$|most (?:read|popular|viewed)\\b"
              + "|^(?:don['’]t miss|read (?:more|also|next)|see also|also read|related|watch|listen|recommended|also on|our standards)\\s*:"
              + "|your (?:inbox|email)|e-?mail address|leave a (?:comment|reply)|\\d+ comments?$|print this|skip to)");
  private static final Pattern JOIN_LINE =
      Pattern.compile(
          "^(?:Join|Subscribe to|Support|Follow) \\p{Lu}\\S*(?: \\S+)?(?: today| now)?!?$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)\\((?:photo|image|picture|file photo|credit|source|illustration|map|photograph)s?\\b[^)]*\\)\\s*$"
              + "|^(?:photo|image|picture|caption|file photo|photograph)(?: credit)?s?\\s*(?:by|:)|(?:getty images|/reuters|/afp|/ap photo|\\(ap photo)[^.]{0,40}$");
  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "(?i)\\b(?:views?|opinions?) (?:expressed|stated|herein)\\b.{0,120}\\b(?:author|own|not (?:necessarily )?(?:those|reflect|represent))"
              + "|\\b(?:do|does) not (?:necessarily )?(?:reflect|represent) the (?:views?|opinions?|position)"
              + "|^the (?:author|writer)s? (?:is|are|has|have)\\b");
  private static final Pattern BIO =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Amb)\\.? ){0,3}\\p{Lu}[\\p{L}.'’-]+(?: (?:de|van|von|der|den|bin|al|\\p{Lu}[\\p{L}.'’-]*)){1,5},? (?:is|was|are)"
              + " (?:currently )?(?:an?|the|\\p{Lu}\\S+)?.{0,90}?\\b(?i:analyst|professor|director|fellow|researcher|lecturer|journalist|correspondent"
              + "|editor|reporter|columnist|writer|author|scholar|ambassador|president|minister|member|chair|head|adviser|advisor|consultant|student|historian|expert)\\b.{0,40}"
              + "\\b(?:at|of|for|in|with)\\b");
  private static final Pattern LIST_HEAD =
      Pattern.compile(
          "(?i)^(?:latest (?:news|articles|stories)|related(?: (?:news|articles|stories|content|topics|posts))?|stakeholders?['’]? highlights|more (?:news|stories|on this|from .{1,30})|most (?:read|popular)"
              + "|recommended(?: for you)?|you (?:may|might) also (?:like|be interested in)|read (?:more|also|next)|editor(?:['’]?s|s['’])? (?:picks?|choice)|trending(?: now)?|top stories|comments|tags|topics|share|see also"
              + "|about the authors?|author|sponsored|advertisement|further reading|popular(?: now)?|don['’]t miss|in other news|newsletter|opinion|elsewhere)\\s*:?$");
  /* Names are written large but for their particles; a sentence that begins with "By Monday" is none. */
  private static final String MORE =
      "(?: (?:\\p{Lu}[\\p{L}.'’-]*|d[aeiou]|dos|v[ao]n|de[nr]|bin|ibn|[ae]l|la|in|for|of|at|the)){0,12}";
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|Written by|Reported by|Author:|Authors:) (\\p{Lu}\\S+"
              + MORE
              + "(?:(?:,| and| &) \\p{Lu}\\S*"
              + MORE
              + ")*)$");
  private static final Pattern DESK =
      Pattern.compile("^\\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)\\b.*\\)$");
  private static final Pattern LIST_ITEM = Pattern.compile("^(?:[•*·▪►»-]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:[.!?…:;]|\\.\\.\\.)[\"'”’»)\\]]*$");

  private Chrome() {}

  static boolean isPromotion(String text) {
    return words(text) <= 40 && (PROMOTION.matcher(text).find() || JOIN_LINE.matcher(text).find());
  }

  static boolean isCaption(String text) {
    return words(text) <= 60 && CAPTION.matcher(text).find();
  }

  static boolean isDisclaimer(String text) {
    return words(text) <= 60 && DISCLAIMER.matcher(text).find();
  }

  static boolean isBio(String text) {
    return words(text) <= 120 && BIO.matcher(text).find();
  }

  /// Whether a line names those at the desk: "(Reporting by Ann Lee; Editing by Bo Berg)".
  static boolean isDesk(String text) {
    return DESK.matcher(text).matches();
  }

  static boolean isListHead(String text) {
    return LIST_HEAD.matcher(text).matches();
  }

  static boolean isListItem(String text) {
    return LIST_ITEM.matcher(text).matches();
  }

  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).find();
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  /// The names in a byline such as `By Ann Lee and Bo Berg`, empty if it is none.
  static java.util.List<String> authors(String line) {
    java.util.regex.Matcher m = BYLINE.matcher(line);
    if (!m.matches()) {
      return java.util.List.of();
    }
    return java.util.Arrays.stream(m.group(1).split(",\\s*|\\s+and\\s+|\\s*&\\s*", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /// The names that open the sentences of lines about the authors.
  static java.util.List<String> authorsOfBio(String text) {
    java.util.List<String> names = new java.util.ArrayList<>();
    java.util.regex.Matcher m =
        Pattern.compile(
                "(?:^|\\. )((?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Amb)\\.? ){0,3})(\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|de|van|von|der|den|bin|al|\\p{Lu}[\\p{L}'’-]*)){1,5}),? (?:is|was)\\b")
            .matcher(text);
    while (m.find()) {
      names.add(m.group(2));
    }
    return names;
  }
}
