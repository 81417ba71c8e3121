package org.entente.sources.model;

import java.util.List;
import java.util.Optional;
import org.entente.evaluation.ReliabilityBin;
import org.entente.evidence.Figure;
import org.entente.membership.Event;
import org.entente.membership.MembershipFit;

/// A model of exit or accession as it ships: the fits of every origin, and how what they said of
/// later years came out.
///
/// @param event what it is a model of
/// @param fits the earliest first
/// @param record bins of like probability, the least likely first
public record ShippedModel(Event event, List<MembershipFit> fits, List<ReliabilityBin> record) {
  /// Copies the lists.
  public ShippedModel {
    fits = List.copyOf(fits);
    record = List.copyOf(record);
  }

  /// The share that came of the cases that were given a probability like this one.
  public Figure recordOf(double probability) {
    return findRecord(probability)
        .map(bin -> bin.figure(MembershipFit.DATASETS, MembershipFit.CASES))
        .orElseGet(() -> Figure.missing("no earlier case was given a like probability"));
  }

  /// The record of probabilities like this one; empty where none was as low or as high.
  public Optional<ReliabilityBin> findRecord(double probability) {
    return record.stream()
        .filter(bin -> bin.lowest() <= probability && probability <= bin.highest())
        .findFirst();
  }
}
