/// Claims of articles in an analyst's dossier: proposed, merged, accepted and rejected.
@NullMarked
package org.entente.text.dossier;

import org.jspecify.annotations.NullMarked;
