/// A news page, HTML or saved plain text, to an article: main text, captions and boilerplate apart,
/// and the place in the original of every character.
@NullMarked
package org.entente.text.article;

import org.jspecify.annotations.NullMarked;
