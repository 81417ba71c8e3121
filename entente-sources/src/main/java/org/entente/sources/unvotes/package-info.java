/// United Nations General Assembly Voting Data as shipped by the unvotes package and by Harvard
/// Dataverse: votes and roll calls with issue areas, sessions 1 to 74.
@NullMarked
package org.entente.sources.unvotes;

import org.jspecify.annotations.NullMarked;
