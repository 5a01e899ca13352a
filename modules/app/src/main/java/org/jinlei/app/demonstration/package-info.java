/** The demonstration town 青禾镇, invented throughout: loaded once into an empty database when {@code jinlei.demonstration} is true. */
package org.jinlei.app.demonstration;
