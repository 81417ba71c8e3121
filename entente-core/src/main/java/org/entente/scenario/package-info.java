/// Suppositions: lists of changes that make one situation from another.
@NullMarked
package org.entente.scenario;

import org.jspecify.annotations.NullMarked;
