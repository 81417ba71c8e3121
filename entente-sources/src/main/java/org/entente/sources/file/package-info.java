/// A publisher's file on disk: what it is, its hash, its text, its lines.
@NullMarked
package org.entente.sources.file;

import org.jspecify.annotations.NullMarked;
