package org.jinlei.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.ScreenPart;
import org.jinlei.platform.settings.Setting;

/** What this module registers with the platform. */
@ApplicationScoped
public class CasesModule implements Module {

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public List<Permission> permissions() {
        return CasesPermissions.all();
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.inMenu("cases", "/cases/approvals", CasesPermissions.APPROVE),
                Screen.inMenu("cases", "/cases/reports/list", CasesPermissions.REPORTS),
                Screen.page("/cases/reports/edit", CasesPermissions.INTAKE),
                Screen.page("/cases/reports/view", CasesPermissions.REPORTS),
                Screen.page("/cases/reports/receipt", CasesPermissions.INTAKE),
                Screen.page("/cases/reports/reporter", CasesPermissions.REPORTS),
                Screen.page("/cases/reports/mandatory", CasesPermissions.INTAKE),
                Screen.page("/cases/reports/missed", CasesPermissions.INTAKE),
                Screen.page("/cases/reports/filing", CasesPermissions.REPORTS),
                Screen.page("/cases/reports/response", CasesPermissions.REPORTS),
                Screen.page("/cases/reports/decision", CasesPermissions.REPORTS),
                Screen.inMenu("cases", "/cases/list", CasesPermissions.READ),
                Screen.page("/cases/view", CasesPermissions.READ),
                Screen.page("/cases/several", CasesPermissions.READ),
                Screen.page("/cases/edit", CasesPermissions.INTAKE),
                Screen.page("/cases/participant", CasesPermissions.WORK),
                Screen.page("/cases/number", CasesPermissions.WORK),
                Screen.page("/cases/receive", CasesPermissions.WORK),
                Screen.page("/cases/closing", CasesPermissions.WORK),
                Screen.page("/cases/result", CasesPermissions.SEAL),
                Screen.page("/cases/questioning", CasesPermissions.WORK),
                Screen.page("/cases/recording", CasesPermissions.WORK),
                Screen.page("/cases/mediation", CasesPermissions.WORK),
                Screen.page("/cases/outcome", CasesPermissions.READ),
                Screen.page("/cases/legalaid", CasesPermissions.WORK),
                Screen.page("/cases/application", CasesPermissions.READ),
                Screen.page("/cases/counselling", CasesPermissions.WORK),
                Screen.page("/cases/guardian", CasesPermissions.READ),
                Screen.page("/cases/risk", CasesPermissions.READ),
                Screen.inMenu("cases", "/cases/interventions/list", CasesPermissions.MEASURES),
                Screen.page("/cases/interventions/edit", CasesPermissions.MEASURES),
                Screen.page("/cases/interventions/view", CasesPermissions.MEASURES),
                Screen.inMenu("cases", "/cases/tasks/list", CasesPermissions.MEASURES),
                Screen.page("/cases/tasks/view", CasesPermissions.MEASURES),
                Screen.page("/cases/tasks/contact", CasesPermissions.MEASURES),
                Screen.page("/cases/tasks/meeting", CasesPermissions.MEASURES),
                Screen.page("/cases/tasks/sitting", CasesPermissions.MEASURES),
                Screen.page("/cases/tasks/record", CasesPermissions.MEASURES),
                Screen.page("/cases/tasks/group", CasesPermissions.WORK),
                Screen.page("/cases/tasks/assessment", CasesPermissions.WORK),
                Screen.page("/cases/tasks/lookback", CasesPermissions.WORK),
                Screen.inMenu("cases", "/cases/mentoring/digest", CasesPermissions.MENTORING_DIGEST),
                Screen.page("/cases/tasks/plan", CasesPermissions.WORK),
                Screen.page("/cases/tasks/measure", CasesPermissions.WORK),
                Screen.page("/cases/tasks/ending", CasesPermissions.WORK),
                Screen.page("/cases/tasks/special", CasesPermissions.WORK),
                Screen.page("/cases/tasks/admonition", CasesPermissions.WORK),
                Screen.page("/cases/tasks/volunteers", CasesPermissions.WORK),
                Screen.page("/cases/tasks/end", CasesPermissions.WORK),
                Screen.inMenu("cases", "/cases/letters/list", CasesPermissions.LETTERS),
                Screen.page("/cases/letters/edit", CasesPermissions.LETTERS),
                Screen.page("/cases/letters/view", CasesPermissions.LETTERS),
                Screen.inMenu("cases", "/cases/searches/list", CasesPermissions.SEARCHES),
                Screen.page("/cases/searches/edit", CasesPermissions.SEARCH_WORK),
                Screen.page("/cases/searches/board", CasesPermissions.SEARCHES),
                Screen.page("/cases/searches/wall", CasesPermissions.SEARCHES),
                Screen.page("/cases/searches/task", CasesPermissions.SEARCH_TASKS),
                Screen.page("/cases/searches/filing", CasesPermissions.SEARCHES),
                Screen.page("/cases/searches/lead", CasesPermissions.SEARCH_WORK),
                Screen.page("/cases/searches/found", CasesPermissions.SEARCHES),
                Screen.page("/cases/searches/notice", CasesPermissions.SEARCHES),
                Screen.page("/cases/searches/chronicle", CasesPermissions.SEARCHES),
                Screen.inMenu("cases", "/cases/sweeps/list", CasesPermissions.SWEEPS),
                Screen.page("/cases/sweeps/edit", CasesPermissions.SWEEP_LEAD),
                Screen.page("/cases/sweeps/view", CasesPermissions.SWEEPS),
                Screen.page("/cases/sweeps/assign", CasesPermissions.SWEEP_LEAD),
                Screen.page("/cases/sweeps/minors", CasesPermissions.SWEEP_WORK),
                Screen.page("/cases/sweeps/minor", CasesPermissions.SWEEP_WORK),
                Screen.inMenu("cases", "/cases/sweeps/mine", CasesPermissions.SWEEP_ENTRY),
                Screen.page("/cases/sweeps/visit", CasesPermissions.SWEEP_ENTRY).under("/cases/sweeps/mine"),
                Screen.inMenu("cases", "/cases/sealed/list", CasesPermissions.READ),
                Screen.page("/cases/sealed/edit", CasesPermissions.READ),
                Screen.page("/cases/sealed/view", CasesPermissions.READ),
                Screen.inMenu("cases", "/cases/replies/list", CasesPermissions.REPLIES),
                Screen.page("/cases/replies/edit", CasesPermissions.REPLIES),
                Screen.page("/cases/replies/view", CasesPermissions.REPLIES));
    }

    @Override
    public List<ScreenPart> parts() {
        return List.of(
                new ScreenPart(ScreenPart.HOME, "/cases/parts/_home-work.xhtml", CasesPermissions.WORK),
                new ScreenPart(ScreenPart.FIND, "/cases/parts/_find-files.xhtml", CasesPermissions.READ),
                new ScreenPart(ScreenPart.FIND, "/cases/parts/_find-reports.xhtml", CasesPermissions.REPORTS),
                new ScreenPart(ScreenPart.FIND, "/cases/parts/_find-searches.xhtml", CasesPermissions.SEARCHES),
                new ScreenPart(ScreenPart.FIND, "/cases/parts/_find-tasks.xhtml", CasesPermissions.MEASURES),
                new ScreenPart(ScreenPart.FIND, "/cases/parts/_find-interventions.xhtml", CasesPermissions.MEASURES),
                new ScreenPart(ScreenPart.FIND, "/cases/parts/_find-letters.xhtml", CasesPermissions.LETTERS),
                new ScreenPart(ScreenPart.HOME, "/cases/parts/_home-digest.xhtml", CasesPermissions.MENTORING_DIGEST),
                new ScreenPart("/people/view", "/cases/parts/_of-person.xhtml", CasesPermissions.READ));
    }

    @Override
    public List<Setting> settings() {
        return CasesSettings.all();
    }
}
