/// The five parts of an assessment: what a definition of a part is, and the groups it is asked
/// about.
///
/// The definitions themselves stand beside it, a package for each kind of evidence.
@NullMarked
package org.entente.part;

import org.jspecify.annotations.NullMarked;
