/// Along which line a coalition would break: the best division of its members into two camps.
@NullMarked
package org.entente.faultline;

import org.jspecify.annotations.NullMarked;
