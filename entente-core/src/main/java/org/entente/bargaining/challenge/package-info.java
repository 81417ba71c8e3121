/// The expected-utility model of challenges, as reconstructed from its publications.
///
/// A trace to follow, not a forecast: it has not beaten the weighted mean where outcomes are known,
/// and small changes of its inputs or of what the papers leave open change its path.
@NullMarked
package org.entente.bargaining.challenge;

import org.jspecify.annotations.NullMarked;
