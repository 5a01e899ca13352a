/**
 * Working sheets: what is on a screen as pages of paper, in PDF. A module describes a sheet as a bean
 * ({@link org.jinlei.platform.sheets.SheetSource}) and knows nothing of paper; the rights are those of the use cases that it reads with.
 * A sheet never has the form of a statutory document, and every page says so.
 */
package org.jinlei.platform.sheets;
