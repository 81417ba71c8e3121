/// What each member and each dyad contributes to a part: exact where a closed form or enumeration
/// reaches.
@NullMarked
package org.entente.contribution;

import org.jspecify.annotations.NullMarked;
