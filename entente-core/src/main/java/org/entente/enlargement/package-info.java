/// The coalition's side of states joining: what changes, and how surely.
@NullMarked
package org.entente.enlargement;

import org.jspecify.annotations.NullMarked;
