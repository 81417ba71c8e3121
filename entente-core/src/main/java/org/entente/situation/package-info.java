/// What is assessed: a coalition with its members, its rule and the figures of a date, real or
/// supposed.
@NullMarked
package org.entente.situation;

import org.jspecify.annotations.NullMarked;
