/// Strategic rivalries by spell.
@NullMarked
package org.entente.sources.rivalries;

import org.jspecify.annotations.NullMarked;
