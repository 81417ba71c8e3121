/// What the claims of a dossier do to figures (docs/methods/testimony.md).
@NullMarked
package org.entente.testimony;

import org.jspecify.annotations.NullMarked;
