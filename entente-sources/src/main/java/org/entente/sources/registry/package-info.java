/// The ground of the bundled registries: their YAML with file, line and key of every place, and
/// their compiled form.
@NullMarked
package org.entente.sources.registry;

import org.jspecify.annotations.NullMarked;
