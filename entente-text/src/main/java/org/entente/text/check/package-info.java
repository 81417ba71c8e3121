/// Claims of an article held against what the data of its date say, and its forecasts against what
/// came.
@NullMarked
package org.entente.text.check;

import org.jspecify.annotations.NullMarked;
