/// Distrust: the probability that two states have a militarised dispute, or an armed clash, within
/// some years.
///
/// [org.entente.distrust.DyadFeatures] reads what is known of a dyad in a year,
/// [org.entente.distrust.DisputeModel] makes a probability of it, and the models that ship are
/// [org.entente.distrust.FittedModels]. How they are fitted is the package `study`; the page is
/// docs/methods/distrust.md.
@NullMarked
package org.entente.distrust;

import org.jspecify.annotations.NullMarked;
