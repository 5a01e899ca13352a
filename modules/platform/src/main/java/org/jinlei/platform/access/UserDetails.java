package org.jinlei.platform.access;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An account as the security administrator sees it.
 *
 * @param version           to be handed back when it is saved
 * @param service           whether it is the account of another system, without a password
 * @param secondFactorSince when the person set up a second factor, null without one
 * @param sessions          sessions that are open now
 */
public record UserDetails(long id, int version, String username, String name, String policeNumber, boolean female, long unit, boolean enabled, boolean service,
        LocalDateTime lockedUntil, boolean firstPassword, LocalDateTime secondFactorSince, List<HeldRole> roles, List<OpenSession> sessions) {

    public UserDetails {
        roles = List.copyOf(roles);
        sessions = List.copyOf(sessions);
    }

    /** A role that the person holds at a unit. */
    public record HeldRole(long id, Role role, long unit, Breadth breadth) {
        public long getId() { return id; }
        public Role getRole() { return role; }
        public long getUnit() { return unit; }
        public Breadth getBreadth() { return breadth; }
    }

    /** A session that is open. */
    public record OpenSession(long id, String address, String agent, LocalDateTime startedAt, LocalDateTime lastSeenAt) {
        public long getId() { return id; }
        public String getAddress() { return address; }
        public String getAgent() { return agent; }
        public LocalDateTime getStartedAt() { return startedAt; }
        public LocalDateTime getLastSeenAt() { return lastSeenAt; }
    }

    public long getId() { return id; }
    public int getVersion() { return version; }
    public String getUsername() { return username; }
    public String getName() { return name; }
    public String getPoliceNumber() { return policeNumber; }
    public boolean isFemale() { return female; }
    public long getUnit() { return unit; }
    public boolean isEnabled() { return enabled; }
    public boolean isService() { return service; }
    public LocalDateTime getLockedUntil() { return lockedUntil; }
    public boolean isFirstPassword() { return firstPassword; }
    public LocalDateTime getSecondFactorSince() { return secondFactorSince; }
    public List<HeldRole> getRoles() { return roles; }
    public List<OpenSession> getSessions() { return sessions; }
}
