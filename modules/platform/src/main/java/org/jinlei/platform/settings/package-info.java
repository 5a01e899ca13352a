/**
 * Numbers of the business that an administrator may set from a day on: a module names them ({@link org.jinlei.platform.settings.Setting}) and
 * asks for the value of a day ({@link org.jinlei.platform.settings.Settings}). Technical settings stay with the configuration of the server.
 */
package org.jinlei.platform.settings;
