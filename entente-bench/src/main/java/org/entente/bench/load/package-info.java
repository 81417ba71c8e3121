/// The local server under load, asked by a client on the same machine.
@NullMarked
package org.entente.bench.load;

import org.jspecify.annotations.NullMarked;
