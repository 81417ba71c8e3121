/// How states stand to each other: peace, conflict, crises, sanctions, regimes.
@NullMarked
package org.entente.sources.relation;

import org.jspecify.annotations.NullMarked;
