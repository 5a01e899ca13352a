/** Replies to those who ask for a person's record: who is told what is the law's answer, never the writer's. */
package org.jinlei.cases.domain.replies;
