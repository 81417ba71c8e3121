/// Dossiers as pages: what is in one, where its sources differ, and its red lines beside a
/// scenario.
@NullMarked
package org.entente.answer.dossier;

import org.jspecify.annotations.NullMarked;
