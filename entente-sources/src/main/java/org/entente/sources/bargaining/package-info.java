/// Readers of issues to bargain over: a table of actors, and decided issues of European
/// legislation.
@NullMarked
package org.entente.sources.bargaining;

import org.jspecify.annotations.NullMarked;
