/// A user's own series: figures of pairs of states or of states by year in a plain table, beside or
/// in place of what publishers ship.
@NullMarked
package org.entente.sources.own;

import org.jspecify.annotations.NullMarked;
