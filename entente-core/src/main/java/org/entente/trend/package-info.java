/// A coalition's parts over the years: membership changes, and breaks found and dated.
@NullMarked
package org.entente.trend;

import org.jspecify.annotations.NullMarked;
