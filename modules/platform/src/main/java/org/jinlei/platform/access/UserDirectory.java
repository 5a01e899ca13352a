package org.jinlei.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinlei.platform.access.domain.Colleagues;

/** Colleagues for other modules: names for the rows of a list, officers to choose from. */
@ApplicationScoped
public class UserDirectory {

    @Inject
    private Colleagues colleagues;

    public Optional<UserSummary> user(long id) {
        return Optional.ofNullable(colleagues.byIds(List.of(id)).get(id));
    }

    public Optional<UserSummary> byUsername(String username) {
        return colleagues.byUsername(username);
    }

    /** Colleagues by number, for all rows of a list in one statement. */
    public Map<Long, UserSummary> byIds(Collection<Long> ids) {
        return colleagues.byIds(ids);
    }

    /** Name of a colleague, empty when there is none. */
    public String name(Long id) {
        return id == null ? "" : user(id).map(UserSummary::name).orElse("");
    }

    /** Enabled colleagues who hold the permission with a scope that covers a station, by name. */
    public List<UserSummary> holding(String permission, long station) {
        return colleagues.holding(permission, station);
    }

    /** Whether the person holds a role. */
    public boolean has(long userId, Role role) {
        return colleagues.has(userId, role);
    }
}
