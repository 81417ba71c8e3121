/// Text of others in answers: whatever it holds, no rendering lets it do anything.
@NullMarked
package org.entente.app.hostile;

import org.jspecify.annotations.NullMarked;
