/// Who would follow a member that leaves.
@NullMarked
package org.entente.following;

import org.jspecify.annotations.NullMarked;
