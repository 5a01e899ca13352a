package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.domain.OrganisationWork;
import org.jinlei.platform.access.domain.UserWork;

/** The whole bureau for a crowd: forty stations instead of the town's two, and colleagues who see all of it, one station of it, or next to nothing. */
@ApplicationScoped
class Precincts {

    static final int STATIONS = 40;

    /** Reads the whole bureau. */
    static final String WIDE = "wide";

    /** Works at one of the forty stations. */
    static final String NARROW = "narrow";

    /** Reads only the files that were assigned or granted. */
    static final String FEW = "few";

    private static final String BUREAU = "140590";
    private static final int NARROW_STATION = 17;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private OrganisationWork units;

    @Inject
    private UserDirectory users;

    @Inject
    private UserWork accounts;

    /** All precincts, the town's own first; what is not there yet is made. */
    List<Precinct> all() {
        long bureau = organisation.byCode(BUREAU).orElseThrow().id();
        List<Precinct> all = new ArrayList<>();
        for (int no = 1; no <= STATIONS; no++) {
            String code = station(no);
            long station = unit(code, "青禾第" + no + "派出所", UnitKind.POLICE_STATION, bureau);
            if (!code.equals(Town.STATION)) {
                unit(code + "200", no + "号村", UnitKind.VILLAGE, station);
            }
            all.add(new Precinct(station, organisation.all(UnitKind.VILLAGE).stream().filter(village -> Long.valueOf(station).equals(village.station()))
                    .map(UnitSummary::id).toList()));
        }
        return all;
    }

    /** Opens the accounts that are not there yet; returns a line for each with its password. */
    List<String> hire() {
        List<String> lines = new ArrayList<>();
        hire(lines, WIDE, "应知远", BUREAU, Breadth.UNIT_AND_BELOW);
        hire(lines, NARROW, "冼知近", station(NARROW_STATION), Breadth.UNIT_AND_BELOW);
        hire(lines, FEW, "乐知微", station(NARROW_STATION), Breadth.ASSIGNED_ONLY);
        return lines;
    }

    private void hire(List<String> lines, String username, String name, String code, Breadth breadth) {
        if (users.byUsername(username).isEmpty()) {
            long unit = organisation.byCode(code).orElseThrow().id();
            UserWork.Opened opened = accounts.openForDemonstration(username, new UserDescription(name, null, true, unit));
            accounts.give(opened.id(), new NewRole(Role.MINORS_CASE_OFFICER, unit, breadth));
            lines.add(String.format("  %-12s %s   %s", username, opened.firstPassword(), name));
        }
    }

    private long unit(String code, String name, UnitKind kind, long parent) {
        Optional<UnitSummary> there = organisation.byCode(code);
        return there.isPresent() ? there.get().id() : units.add(code, name, kind, parent);
    }

    private static String station(int no) {
        return BUREAU + String.format("%03d", no);
    }
}
