/// Where a route's question becomes an answer in one of its forms, kept as long as there is room.
@NullMarked
package org.entente.web.door;

import org.jspecify.annotations.NullMarked;
