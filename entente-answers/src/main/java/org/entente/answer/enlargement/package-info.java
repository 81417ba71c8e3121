/// The answer to `enlarge`: what candidates would change in a coalition.
@NullMarked
package org.entente.answer.enlargement;

import org.jspecify.annotations.NullMarked;
