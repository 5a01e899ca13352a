package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.web.FindView;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.FileFilter;
import org.jinlei.welfare.domain.FileRegister;
import org.jinlei.welfare.domain.FileRow;
import org.jinlei.welfare.domain.FileSort;

/** Files of children that fit what is looked for, and those of the person of the page. */
@Named
@RequestScoped
public class FindFiles {

    @Inject
    private FileRegister register;

    @Inject
    private FindView find;

    @Inject
    private Parameters parameters;

    private Page<FileRow> files;
    private List<FileRow> ofPerson;

    public Page<FileRow> getFiles() {
        if (files == null) {
            files = find.of(FileSort.OPENED, true, (text, request) -> register.list(new FileFilter(text, null, null, null, null, null), request));
        }
        return files;
    }

    /** Files of the person of the page. */
    public List<FileRow> getOfPerson() {
        if (ofPerson == null) {
            ofPerson = register.ofPerson(parameters.id());
        }
        return ofPerson;
    }
}
