package org.entente.web.route;

import org.entente.web.route.Parameter.Kind;

/// The parameters that several routes take.
final class SharedParameters {
  static final Parameter COALITION =
      Parameter.positional(
          Asked.COALITION,
          Kind.TEXT,
          "Identifier or name of a coalition, or any set of states: CHN,RUS,IRN,PRK.",
          "SCO");

  static final Parameter AS_OF =
      Parameter.named(
          Asked.AS_OF,
          Kind.DATE,
          "Nothing dated later reaches a figure; today if not given.",
          "2015-07-10");

  static final Parameter DEFINE =
      Parameter.named(
          "define",
          Kind.LIST,
          "Measures a part by another definition, PART=KEY.",
          "interests=ideal-points");

  static final Parameter WEIGHTS =
      Parameter.named(
          "weights",
          Kind.LIST,
          "Weights of a total over the parts, PART=WEIGHT.",
          "interests=2,trust=1");

  static final Parameter RULE =
      Parameter.named(
          "rule", Kind.TEXT, "Decides by consensus, majority, majority:2/3 or none.", "majority");

  static final Parameter TEXT =
      new Parameter(
          "text",
          Kind.PASSAGE,
          true,
          true,
          "The article: a page as HTML, or its text.",
          "China and Russia trust each other. India fears Pakistan. Uzbekistan depends on Russia.");

  private SharedParameters() {}

  static Parameter states(String name, String description, String example) {
    return Parameter.named(name, Kind.LIST, description, example);
  }

  static Parameter text(String name, String description, String example) {
    return Parameter.named(name, Kind.TEXT, description, example);
  }

  static Parameter flag(String name, String description) {
    return Parameter.named(name, Kind.FLAG, description, "true");
  }

  static Parameter year(String name, String description, String example) {
    return Parameter.named(name, Kind.INTEGER, description, example);
  }
}
