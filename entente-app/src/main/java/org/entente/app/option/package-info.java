/// The options that commands share.
@NullMarked
package org.entente.app.option;

import org.jspecify.annotations.NullMarked;
