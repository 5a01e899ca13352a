/**
 * The family situation of the pupils of a term, as rosters tell it: counted by school, grade, village, family, who works away, who looks after the child and
 * how far the parents are. A projection of the enrolments of {@code people}, filled when a roster is committed or taken back; nothing here is typed in.
 */
package org.jinlei.welfare.domain.analysis;
