/// What can be asked by name from outside the command line: one table of routes, from which the
/// addresses of the web, their description and the tools for assistants all follow.
@NullMarked
package org.entente.web.route;

import org.jspecify.annotations.NullMarked;
