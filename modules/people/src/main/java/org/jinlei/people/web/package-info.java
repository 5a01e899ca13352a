/** Screens of the register. */
package org.jinlei.people.web;
