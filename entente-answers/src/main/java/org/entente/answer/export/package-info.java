/// The scholar's tables: figures of pairs and of states by year, with the codes by which they are
/// joined to other data.
@NullMarked
package org.entente.answer.export;

import org.jspecify.annotations.NullMarked;
