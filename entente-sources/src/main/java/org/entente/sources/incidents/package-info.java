/// The registry of incidents between states since 2015: its YAML files and their compiled form.
@NullMarked
package org.entente.sources.incidents;

import org.jspecify.annotations.NullMarked;
