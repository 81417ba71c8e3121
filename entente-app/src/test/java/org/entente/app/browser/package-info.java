/// Reports in a real browser: what is drawn, what is said to the console and the network, and
/// whether everyone can read it.
@NullMarked
package org.entente.app.browser;

import org.jspecify.annotations.NullMarked;
