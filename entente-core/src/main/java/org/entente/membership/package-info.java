/// Who leaves and who joins: the probability that a member leaves a body of states, or that a state
/// outside joins it, within five years.
///
/// [org.entente.membership.Body] is a body as seen on a date, [org.entente.membership.Surroundings]
/// the world around it, [org.entente.membership.Event] which of the two is asked and from what
/// features, [org.entente.membership.Population] the intergovernmental organisations that the
/// models learn from, [org.entente.membership.MembershipStudy] the fit and its evaluation. The page
/// is docs/methods/membership.md.
@NullMarked
package org.entente.membership;

import org.jspecify.annotations.NullMarked;
