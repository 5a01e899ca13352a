package org.jinlei.cases.domain;

/** What a case keeps of a person: the age on the asked day, what it rests on, whether she is a woman or girl. */
record PersonFacts(AgeAtAct age, String evidence, boolean female) {
}
