/// What an analyst knows of a coalition and no dataset holds: issues with positions, red lines,
/// dependences, facts and claims, each with who says so and how sure it is.
///
/// The form in files is `docs/schema/dossier.schema.json`; docs/methods/dossier.md explains it.
@NullMarked
package org.entente.dossier;

import org.jspecify.annotations.NullMarked;
