/// The command line: it shows what the instrument computes and computes nothing itself.
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
