/// The answer to `shock`: who loses how much, by two engines.
@NullMarked
package org.entente.answer.shock;

import org.jspecify.annotations.NullMarked;
