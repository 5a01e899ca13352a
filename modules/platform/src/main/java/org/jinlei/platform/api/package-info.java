/** The interface for machines (REST at {@code /api}): who may call it, and how it says that something failed. Modules add resources. */
package org.jinlei.platform.api;
