/// What an article claims of its actors: relations with sign and modality, facts of membership,
/// each with the sentence it stands in.
@NullMarked
package org.entente.text.claim;

import org.jspecify.annotations.NullMarked;
