/// Who an article is about: states, organisations, coalitions and groups, found where prose names
/// or means them.
@NullMarked
package org.entente.text.actor;

import org.jspecify.annotations.NullMarked;
