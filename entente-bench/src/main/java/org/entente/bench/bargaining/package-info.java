/// Models of bargaining against decisions whose outcome is known.
@NullMarked
package org.entente.bench.bargaining;

import org.jspecify.annotations.NullMarked;
