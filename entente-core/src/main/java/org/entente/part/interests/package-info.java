/// Definitions of shared interests: votes, alliances, ideal points.
@NullMarked
package org.entente.part.interests;

import org.jspecify.annotations.NullMarked;
