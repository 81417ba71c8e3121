/// More than two camps, all the best divisions, and what uncertain signs do to them.
@NullMarked
package org.entente.balance.camps;

import org.jspecify.annotations.NullMarked;
