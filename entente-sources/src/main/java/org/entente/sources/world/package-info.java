/// The registry's YAML files: states, and one file for each coalition.
@NullMarked
package org.entente.sources.world;

import org.jspecify.annotations.NullMarked;
