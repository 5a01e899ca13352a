package org.jinlei.platform.settings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.settings.domain.SettingRow;
import org.jinlei.platform.settings.domain.SettingWork;

/** The settings with what holds today and what will follow. */
@Named
@RequestScoped
public class SettingListView {

    @Inject
    private SettingWork work;

    private List<SettingRow> rows;

    public List<SettingRow> getRows() {
        if (rows == null) {
            rows = work.all();
        }
        return rows;
    }
}
