/// What every model of bargaining says of one issue, side by side.
@NullMarked
package org.entente.bargaining.outlook;

import org.jspecify.annotations.NullMarked;
