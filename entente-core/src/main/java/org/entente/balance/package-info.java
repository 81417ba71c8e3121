/// Structural balance: who is with whom, where a coalition would break, and at what cost.
///
/// A [org.entente.balance.SignedNetwork] holds friendly and hostile ties with their weights; a
/// [org.entente.balance.Partition] divides its nodes into camps. The frustration of a partition is
/// the weight of the ties it goes against: friendly ties between camps and hostile ties within one.
@NullMarked
package org.entente.balance;

import org.jspecify.annotations.NullMarked;
