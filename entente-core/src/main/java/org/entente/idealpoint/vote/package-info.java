/// The votes of a fit, and what the model says of one of them.
@NullMarked
package org.entente.idealpoint.vote;

import org.jspecify.annotations.NullMarked;
