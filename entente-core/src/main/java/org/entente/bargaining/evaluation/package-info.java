/// How far models of bargaining are off on decisions whose outcome is known.
@NullMarked
package org.entente.bargaining.evaluation;

import org.jspecify.annotations.NullMarked;
