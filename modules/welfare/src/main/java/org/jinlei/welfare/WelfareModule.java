package org.jinlei.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.ScreenPart;
import org.jinlei.platform.settings.Setting;

/** What this module registers with the platform. */
@ApplicationScoped
public class WelfareModule implements Module {

    @Override
    public String name() {
        return "welfare";
    }

    @Override
    public List<Permission> permissions() {
        return WelfarePermissions.all();
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.inMenu("welfare", "/welfare/files/list", WelfarePermissions.FILES),
                Screen.page("/welfare/files/view", WelfarePermissions.FILES),
                Screen.page("/welfare/files/begin", WelfarePermissions.WORK),
                Screen.page("/welfare/files/categories", WelfarePermissions.WORK),
                Screen.page("/welfare/files/circle", WelfarePermissions.WORK),
                Screen.page("/welfare/files/note", WelfarePermissions.WORK),
                Screen.page("/welfare/files/attention", WelfarePermissions.ATTENTION),
                Screen.page("/welfare/files/life", WelfarePermissions.WORK),
                Screen.page("/welfare/files/release", WelfarePermissions.APPROVE),
                Screen.inMenu("welfare", "/welfare/basics/list", WelfarePermissions.BASICS),
                Screen.inMenu("welfare", "/welfare/openings/list", WelfarePermissions.OPENINGS),
                Screen.inMenu("welfare", "/welfare/openings/applications", WelfarePermissions.FILES),
                Screen.page("/welfare/openings/apply", WelfarePermissions.WORK).under("/welfare/openings/applications"),
                Screen.page("/welfare/openings/application", WelfarePermissions.FILES).under("/welfare/openings/applications"),
                Screen.inMenu("welfare", "/welfare/analysis/view", WelfarePermissions.ANALYSIS),
                Screen.page("/welfare/analysis/compare", WelfarePermissions.ANALYSIS).under("/welfare/analysis/view"),
                Screen.page("/welfare/analysis/several", WelfarePermissions.WORK).under("/welfare/analysis/view"),
                Screen.page("/welfare/analysis/order", WelfarePermissions.WORK).under("/welfare/analysis/view"),
                Screen.page("/welfare/checks/view", WelfarePermissions.WORK),
                Screen.inMenu("welfare", "/welfare/needs/list", WelfarePermissions.CARE),
                Screen.page("/welfare/needs/note", WelfarePermissions.CARE),
                Screen.page("/welfare/needs/view", WelfarePermissions.CARE),
                Screen.page("/welfare/needs/item", WelfarePermissions.CARE),
                Screen.inMenu("welfare", "/welfare/plans/list", WelfarePermissions.CARE),
                Screen.page("/welfare/plans/edit", WelfarePermissions.CARE),
                Screen.page("/welfare/plans/view", WelfarePermissions.CARE),
                Screen.page("/welfare/plans/children", WelfarePermissions.CARE),
                Screen.page("/welfare/plans/measure", WelfarePermissions.CARE),
                Screen.inMenu("welfare", "/welfare/donations/list", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/events", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/event", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/receive", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/gifts", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/view", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/deliver", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/deliveries", WelfarePermissions.DONATIONS),
                Screen.page("/welfare/donations/delivery", WelfarePermissions.DONATIONS),
                Screen.inMenu("welfare", "/welfare/visits/due", WelfarePermissions.VISITS),
                Screen.inMenu("welfare", "/welfare/visits/list", WelfarePermissions.VISITS),
                Screen.inMenu("welfare", "/welfare/visits/campaigns", WelfarePermissions.WORK),
                Screen.page("/welfare/visits/campaign", WelfarePermissions.WORK).under("/welfare/visits/campaigns"),
                Screen.page("/welfare/visits/several", WelfarePermissions.WORK).under("/welfare/visits/campaigns"),
                Screen.page("/welfare/visits/route", WelfarePermissions.VISITS).under("/welfare/visits/due"),
                Screen.page("/welfare/visits/plan", WelfarePermissions.VISITS).under("/welfare/visits/due"),
                Screen.page("/welfare/visits/edit", WelfarePermissions.VISITS).under("/welfare/visits/due"),
                Screen.page("/welfare/visits/view", WelfarePermissions.VISITS),
                Screen.page("/welfare/visits/withdraw", WelfarePermissions.VISITS).under("/welfare/visits/list"),
                Screen.inMenu("welfare", "/welfare/feedback/list", WelfarePermissions.VISITS),
                Screen.page("/welfare/feedback/edit", WelfarePermissions.VISITS),
                Screen.page("/welfare/feedback/view", WelfarePermissions.VISITS));
    }

    @Override
    public List<ScreenPart> parts() {
        return List.of(
                new ScreenPart(ScreenPart.FIND, "/welfare/parts/_find-files.xhtml", WelfarePermissions.FILES),
                new ScreenPart("/people/view", "/welfare/parts/_of-person.xhtml", WelfarePermissions.FILES),
                new ScreenPart("/welfare/analysis/view", "/welfare/parts/_selections.xhtml", WelfarePermissions.WORK),
                new ScreenPart("/welfare/files/view", "/welfare/parts/_file-checks.xhtml", WelfarePermissions.WORK),
                new ScreenPart("/welfare/files/view", "/welfare/parts/_file-visits.xhtml", WelfarePermissions.VISITS),
                new ScreenPart("/welfare/files/view", "/welfare/parts/_needs.xhtml", WelfarePermissions.CARE));
    }

    @Override
    public List<Setting> settings() {
        return WelfareSettings.all();
    }
}
