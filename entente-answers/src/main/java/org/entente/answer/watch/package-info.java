/// Saved answers held against the same answers of now.
@NullMarked
package org.entente.answer.watch;

import org.jspecify.annotations.NullMarked;
