/// The process and its terminal: standard output, progress, and stopping.
@NullMarked
package org.entente.app.terminal;

import org.jspecify.annotations.NullMarked;
