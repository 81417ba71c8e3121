/// The answers to `list` and `show`: what the registry knows of states and coalitions.
@NullMarked
package org.entente.answer.registry;

import org.jspecify.annotations.NullMarked;
