/// The answers of the commands about signed networks, as pages.
@NullMarked
package org.entente.answer.network;

import org.jspecify.annotations.NullMarked;
