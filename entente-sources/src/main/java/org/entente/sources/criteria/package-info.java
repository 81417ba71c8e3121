/// Criteria from outside: files of what others have measured, read where a study asks for them and
/// kept nowhere.
@NullMarked
package org.entente.sources.criteria;

import org.jspecify.annotations.NullMarked;
