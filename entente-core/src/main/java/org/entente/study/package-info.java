/// Studies: how the models that ship are fitted and rated, and how the definitions of the parts
/// rank what was measured by others.
///
/// [org.entente.study.DistrustStudy] fits and rates the probability of a dispute on the yearbook
/// alone, so that everybody can repeat it; [org.entente.study.WillingnessStudy] who fights beside a
/// state at war, on a list of wars beside it.
@NullMarked
package org.entente.study;

import org.jspecify.annotations.NullMarked;
