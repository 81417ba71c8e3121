/// SIPRI arms transfers by directed dyad-year.
@NullMarked
package org.entente.sources.arms;

import org.jspecify.annotations.NullMarked;
