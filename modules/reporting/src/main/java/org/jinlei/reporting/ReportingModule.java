package org.jinlei.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.TokenScope;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.settings.Setting;

/** What this module registers with the platform. */
@ApplicationScoped
public class ReportingModule implements Module {

    @Inject
    private Instance<Ledger<?>> ledgers;

    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public List<Permission> permissions() {
        return ReportingPermissions.all();
    }

    /** A token reads the ledgers for which it was made; one of a module that comes later is not among them. */
    @Override
    public List<TokenScope> tokenScopes() {
        return ledgers.stream().<Ledger<?>>map(one -> one).map(ledger -> new TokenScope(ledger.name(), Messages.moduleOf(ledger.getClass()), "ledger." + ledger.name(),
                Set.of(ReportingPermissions.LEDGERS, ledger.permission()))).toList();
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.inMenu("reporting", "/reporting/dashboard", ReportingPermissions.DASHBOARD),
                Screen.inMenu("reporting", "/reporting/ledgers/list", ReportingPermissions.LEDGERS),
                Screen.page("/reporting/ledgers/view", ReportingPermissions.LEDGERS),
                Screen.page("/reporting/exports/edit", ReportingPermissions.EXPORT),
                Screen.inMenu("reporting", "/reporting/exports/list", ReportingPermissions.EXPORT),
                Screen.page("/reporting/interface", ReportingPermissions.LEDGERS).under("/reporting/ledgers/list"));
    }

    @Override
    public List<Setting> settings() {
        return ReportingSettings.all();
    }
}
