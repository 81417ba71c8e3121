/// COW intergovernmental organisations: memberships and joint memberships.
@NullMarked
package org.entente.sources.igo;

import org.jspecify.annotations.NullMarked;
