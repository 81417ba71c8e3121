/// What was read from an article as pages.
@NullMarked
package org.entente.answer.reading;

import org.jspecify.annotations.NullMarked;
