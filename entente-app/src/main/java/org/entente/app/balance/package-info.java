/// The answers of the commands about signed networks, as pages.
@NullMarked
package org.entente.app.balance;

import org.jspecify.annotations.NullMarked;
