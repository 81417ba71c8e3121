/// Fitted models as they ship: text files that name their study, written by it and read here.
@NullMarked
package org.entente.sources.model;

import org.jspecify.annotations.NullMarked;
