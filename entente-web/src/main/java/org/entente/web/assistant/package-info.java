/// The door for assistants: the routes as tools of the Model Context Protocol.
@NullMarked
package org.entente.web.assistant;

import org.jspecify.annotations.NullMarked;
