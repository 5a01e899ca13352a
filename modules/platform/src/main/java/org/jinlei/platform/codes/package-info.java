/**
 * Code lists of the national standards, of the law and of the station: what a code meant on any day. Entries begin on a day and are never
 * deleted or changed; what follows them is written beside them. Other modules ask {@link org.jinlei.platform.codes.Codes}.
 */
package org.jinlei.platform.codes;
