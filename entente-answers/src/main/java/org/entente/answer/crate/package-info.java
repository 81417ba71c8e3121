/// An analysis as a folder that archives and programs know how to read: RO-Crate and Frictionless.
@NullMarked
package org.entente.answer.crate;

import org.jspecify.annotations.NullMarked;
