/// Studies: how the models that ship are fitted and rated, and how the definitions of the parts
/// rank what was measured by others.
///
/// [org.entente.study.DistrustStudy] fits and rates the probability of a dispute on the yearbook
/// alone, so that everybody can repeat it.
@NullMarked
package org.entente.study;

import org.jspecify.annotations.NullMarked;
