/// Roll-call matrices of any legislature, court or body from the user's own files.
@NullMarked
package org.entente.sources.rollcalls;

import org.jspecify.annotations.NullMarked;
