/// The door of the web: a server on this machine for one user, with the workbench.
@NullMarked
package org.entente.web.server;

import org.jspecify.annotations.NullMarked;
