/// YAML files, read so that every message names file, line and key.
@NullMarked
package org.entente.sources.yaml;

import org.jspecify.annotations.NullMarked;
