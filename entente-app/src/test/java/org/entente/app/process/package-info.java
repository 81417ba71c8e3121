/// The program as processes of its own: on small heaps, and on machines that differ.
@NullMarked
package org.entente.app.process;

import org.jspecify.annotations.NullMarked;
