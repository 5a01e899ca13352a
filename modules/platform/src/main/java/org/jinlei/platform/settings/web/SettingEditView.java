package org.jinlei.platform.settings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.domain.NewSetting;
import org.jinlei.platform.settings.domain.SettingRow;
import org.jinlei.platform.settings.domain.SettingWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A setting: its history, and a value from a day on. */
@Named
@ViewScoped
public class SettingEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private String key;
    private int seen;
    private Integer value;
    private LocalDate from;

    @Size(max = LONGEST)
    private String source;

    @Size(max = LONGEST)
    private String reason;

    private transient SettingRow row;

    @Inject
    private transient SettingWork work;

    @Inject
    private transient Parameters parameters;

    public void open() {
        key = parameters.text("key");
        if (key == null) {
            throw new NotThere();
        }
        value = getRow().value();
        seen = row.revision();
    }

    public String save() {
        try {
            work.set(new NewSetting(key, from, value, source, reason, seen));
        } catch (ChangedMeanwhile faster) {
            row = work.one(key);
            seen = row.revision();
            throw faster;
        }
        return Redirect.to("/platform/settings/list").done("platform.setting");
    }

    public SettingRow getRow() {
        if (row == null) {
            row = work.one(key);
        }
        return row;
    }

    public Integer getValue() { return value; }
    public void setValue(Integer given) { value = given; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate given) { from = given; }
    public String getSource() { return source; }
    public void setSource(String given) { source = given; }
    public String getReason() { return reason; }
    public void setReason(String given) { reason = given; }
}
