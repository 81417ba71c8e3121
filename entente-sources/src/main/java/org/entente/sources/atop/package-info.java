/// Alliance Treaty Obligations and Provisions: obligations by directed dyad-year, members by spell.
@NullMarked
package org.entente.sources.atop;

import org.jspecify.annotations.NullMarked;
