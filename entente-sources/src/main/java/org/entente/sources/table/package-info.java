/// How a publisher's file becomes typed rows: columns with their ranges, the layouts in which a
/// dataset is shipped, and the reasons for which a row is refused.
@NullMarked
package org.entente.sources.table;

import org.jspecify.annotations.NullMarked;
