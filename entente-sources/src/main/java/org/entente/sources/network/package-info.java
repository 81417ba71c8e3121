/// A user's own network: edge lists of signed ties.
@NullMarked
package org.entente.sources.network;

import org.jspecify.annotations.NullMarked;
