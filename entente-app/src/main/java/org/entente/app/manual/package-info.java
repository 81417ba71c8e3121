/// What the program says of itself: manual pages and completion, both made from the commands' own
/// descriptions.
@NullMarked
package org.entente.app.manual;

import org.jspecify.annotations.NullMarked;
