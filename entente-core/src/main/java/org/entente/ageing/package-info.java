/// How far figures moved over the years: the measurement behind what a figure's age does to it.
@NullMarked
package org.entente.ageing;

import org.jspecify.annotations.NullMarked;
