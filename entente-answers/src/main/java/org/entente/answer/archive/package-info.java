/// What archives of pages answer: search, and claims by month beside the data.
@NullMarked
package org.entente.answer.archive;

import org.jspecify.annotations.NullMarked;
