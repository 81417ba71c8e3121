/// Who fights beside a state that is at war.
@NullMarked
package org.entente.willingness;

import org.jspecify.annotations.NullMarked;
