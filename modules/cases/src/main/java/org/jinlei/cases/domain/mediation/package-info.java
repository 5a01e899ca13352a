/**
 * Mediation of a public-order matter between neighbours, schoolmates and the like (《公安机关办理行政案件程序规定》 articles 178 to 185): who
 * mediated and how it was recorded (rule 19), whether it came to an agreement, and whether the agreement was performed.
 */
package org.jinlei.cases.domain.mediation;
