package org.jinlei.cases.domain;

/** What a case needs to know of a person: the age on the asked day and what it rests on, the sex, the village. */
record PersonFacts(AgeAtAct age, String evidence, boolean female, Long unitId) {
}
