/// Scenarios in files and options.
@NullMarked
package org.entente.sources.scenario;

import org.jspecify.annotations.NullMarked;
