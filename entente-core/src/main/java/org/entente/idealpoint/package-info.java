/// Ideal points: where every actor of a legislature stands, session by session, from its roll-call
/// votes: a dynamic, ordinal, bridged spatial model with intervals ([BaileyStrezhnevVoeten2017]).
@NullMarked
package org.entente.idealpoint;

import org.jspecify.annotations.NullMarked;
