/**
 * Feedback about children from those who know them and have no account: teachers, neighbours, village child directors. It comes in by whoever meets or
 * hears them, is answered by an officer, and the answer is told.
 */
package org.jinlei.welfare.domain.feedback;
