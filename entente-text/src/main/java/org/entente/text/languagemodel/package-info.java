/// Claims by a large language model that somebody serves, accepted only where their words stand in
/// the text.
@NullMarked
package org.entente.text.languagemodel;

import org.jspecify.annotations.NullMarked;
