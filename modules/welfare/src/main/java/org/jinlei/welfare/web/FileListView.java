package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.FileFilter;
import org.jinlei.welfare.domain.FileRegister;
import org.jinlei.welfare.domain.FileRow;
import org.jinlei.welfare.domain.FileSort;
import org.jinlei.welfare.domain.FileStatus;
import org.jinlei.welfare.domain.categories.CategoryKind;

/** Which children have a file. */
@Named
@RequestScoped
public class FileListView {

    @Inject
    private FileRegister register;

    @Inject
    private FilePlaces places;

    @Inject
    private Parameters parameters;

    @Inject
    private Access access;

    private PagedTable<FileRow> table;

    @PostConstruct
    void prepare() {
        FileFilter filter = new FileFilter(parameters.text("q"), parameters.number("unit"), parameters.number("school"),
                parameters.constant("category", CategoryKind.class), parameters.constant("status", FileStatus.class),
                "yes".equals(parameters.text("mine")) ? Long.valueOf(access.userId()) : null);
        table = PagedTable.of(parameters, FileSort.OPENED, true, request -> register.list(filter, request));
    }

    public PagedTable<FileRow> getTable() { return table; }
    public CategoryKind[] getCategories() { return CategoryKind.values(); }
    public FileStatus[] getStatuses() { return FileStatus.values(); }
    public List<SelectItem> getVillages() { return places.villages(WelfarePermissions.FILES); }
    public List<SelectItem> getSchools() { return places.schools(WelfarePermissions.FILES); }

    /** Whether levels of attention are shown to the caller. */
    public boolean isAttentive() {
        return access.may(WelfarePermissions.ATTENTION);
    }

    /** Whether the caller begins files and applies for openings. */
    public boolean isWorking() {
        return access.may(WelfarePermissions.WORK);
    }
}
