/// Pages fetched from the web, when a user asks for one: within limits, and from public addresses
/// only.
@NullMarked
package org.entente.text.web;

import org.jspecify.annotations.NullMarked;
