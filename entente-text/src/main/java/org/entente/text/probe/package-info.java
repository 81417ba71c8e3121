/// How a reader of claims behaves where every right reader behaves alike.
@NullMarked
package org.entente.text.probe;

import org.jspecify.annotations.NullMarked;
