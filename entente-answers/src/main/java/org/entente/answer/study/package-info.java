/// Studies: models fitted and evaluated anew from the evidence store, each as a page that is its
/// model card.
@NullMarked
package org.entente.answer.study;

import org.jspecify.annotations.NullMarked;
