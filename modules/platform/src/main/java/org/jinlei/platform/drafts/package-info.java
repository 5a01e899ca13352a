/**
 * Drafts of long forms: what somebody typed and did not send yet, kept on the server for that person alone. A draft has no rights of its own:
 * its text is handed out with the page of its form only, and whoever may no longer open that page has no draft of it.
 */
package org.jinlei.platform.drafts;
