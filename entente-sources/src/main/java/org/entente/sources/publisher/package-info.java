/// Where publishers have their datasets, for those who want to fetch them.
@NullMarked
package org.entente.sources.publisher;

import org.jspecify.annotations.NullMarked;
