/// `entente data`: the evidence store, and publishers' files for it.
@NullMarked
package org.entente.app.data;

import org.jspecify.annotations.NullMarked;
