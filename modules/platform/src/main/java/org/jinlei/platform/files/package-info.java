/**
 * Attachments of records: kept in the database, encrypted, once for equal contents. Who reads or adds one is decided by the record that
 * owns it, through {@link org.jinlei.platform.files.AttachmentOwner}.
 */
package org.jinlei.platform.files;
