/// How far the evidence reaches.
@NullMarked
package org.entente.coverage;

import org.jspecify.annotations.NullMarked;
