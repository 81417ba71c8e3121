/// The commands that open a door: for the browser of this machine, and for assistants.
@NullMarked
package org.entente.app.door;

import org.jspecify.annotations.NullMarked;
