package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import org.entente.distrust.Feature;
import org.entente.distrust.Topic;

/// A model that is rated: which features it uses.
///
/// @param name its name in tables
/// @param features the names of its features
/// @param calibrated whether its log odds are bent to come true
public record Specification(String name, List<String> features, boolean calibrated) {

  /// Copies the list.
  public Specification {
    features = List.copyOf(features);
  }

  /// The model that ships: all of [Feature].
  static Specification shipped() {
    return new Specification("distrust", Feature.keys(), true);
  }

  /// Place and power alone, which ships beside it: what is expected of states as near and as
  /// strong.
  static Specification placeAndPower() {
    return new Specification(
        "place and power", Feature.ofPlaceAndPower().stream().map(Feature::key).toList(), true);
  }

  /* What it must beat, the simplest first. */
  static List<Specification> baselines() {
    return List.of(
        new Specification("base rate", List.of(), false),
        new Specification("persistence", List.of(Candidates.DISPUTE_IN_5), false),
        new Specification("votes alone", of(List.of(Topic.VOTES)), false),
        new Specification("history alone", of(List.of(Topic.RECORD)), false),
        placeAndPower(),
        new Specification(
            "the field's standard",
            List.of(
                Candidates.CONTIGUOUS,
                Feature.DISTANCE.key(),
                Candidates.MAJOR_POWER,
                Candidates.CAPABILITY_RATIO,
                Feature.ALLIED.key(),
                Feature.LESS_DEMOCRATIC.key(),
                Candidates.DEPENDENCE,
                Candidates.JOINT_IGOS,
                Candidates.PEACE_YEARS,
                Candidates.PEACE_YEARS_2,
                Candidates.PEACE_YEARS_3),
            false));
  }

  /* The shipped one with or without more: what each topic is worth. */
  static List<Specification> variants() {
    List<Specification> variants = new ArrayList<>();
    variants.add(new Specification("not calibrated", Feature.keys(), false));
    for (Topic topic : Topic.values()) {
      List<String> rest = new ArrayList<>(Feature.keys());
      rest.removeAll(of(List.of(topic)));
      variants.add(new Specification("without " + topic.words(), rest, true));
    }
    variants.add(with("with trade dependence", Candidates.DEPENDENCE));
    variants.add(with("with joint organisations", Candidates.JOINT_IGOS));
    variants.add(with("with relative power", Candidates.CAPABILITY_RATIO));
    variants.add(with("with the peace scale of five years before", Candidates.PEACE_SCALE));
    return variants;
  }

  private static Specification with(String name, String feature) {
    List<String> more = new ArrayList<>(Feature.keys());
    more.add(feature);
    return new Specification(name, more, true);
  }

  private static List<String> of(List<Topic> topics) {
    return List.of(Feature.values()).stream()
        .filter(f -> topics.contains(f.topic()))
        .map(Feature::key)
        .toList();
  }
}
