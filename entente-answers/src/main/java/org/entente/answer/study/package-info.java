/// The pages of studies: how good the models are that ship.
@NullMarked
package org.entente.answer.study;

import org.jspecify.annotations.NullMarked;
