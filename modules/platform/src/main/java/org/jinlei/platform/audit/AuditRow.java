package org.jinlei.platform.audit;

import java.time.LocalDateTime;

/** One line of the audit trail as the list shows it. */
public record AuditRow(long id, LocalDateTime at, String username, String address, String node, String requestId, String action, String result,
        String subjects, String reason, String detail) {

    public long getId() { return id; }
    public LocalDateTime getAt() { return at; }
    public String getUsername() { return username; }
    public String getAddress() { return address; }
    public String getNode() { return node; }
    public String getRequestId() { return requestId; }
    public String getAction() { return action; }
    public String getResult() { return result; }
    public String getSubjects() { return subjects; }
    public String getReason() { return reason; }
    public String getDetail() { return detail; }
}
