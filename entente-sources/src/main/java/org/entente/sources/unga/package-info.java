/// United Nations General Assembly votes of the June 2024 release as cleaned for FPSIM, sessions 1
/// to 78.
@NullMarked
package org.entente.sources.unga;

import org.jspecify.annotations.NullMarked;
