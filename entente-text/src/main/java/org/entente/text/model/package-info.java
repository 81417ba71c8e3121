/// Trained classifiers over a sentence with two marked spans, and the program that trains them.
@NullMarked
package org.entente.text.model;

import org.jspecify.annotations.NullMarked;
