/// COW National Material Capabilities.
@NullMarked
package org.entente.sources.nmc;

import org.jspecify.annotations.NullMarked;
