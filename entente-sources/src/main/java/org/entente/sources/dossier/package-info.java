/// Dossiers in YAML: read with file, line and value of what does not fit, and written.
@NullMarked
package org.entente.sources.dossier;

import org.jspecify.annotations.NullMarked;
