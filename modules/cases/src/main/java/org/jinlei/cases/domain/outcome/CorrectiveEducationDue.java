package org.jinlei.cases.domain.outcome;

/** An approved outcome obliges the police to corrective education of the minor (rule 25); heard within the module, in the transaction. */
public record CorrectiveEducationDue(long fileId, long participantId, long personId, long stationId, Long unitId) {
}
