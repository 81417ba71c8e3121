/// Bodies that vote, as YAML files.
@NullMarked
package org.entente.sources.power;

import org.jspecify.annotations.NullMarked;
