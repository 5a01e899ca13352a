package org.jinlei.welfare.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;
import org.jinlei.welfare.domain.FileHead;
import org.jinlei.welfare.domain.FileWork;

/** Names who answers for a child's file; of two who take it over at once the second learns of the first. */
@Named
@ViewScoped
public class FileOfficerView implements Serializable {

    private static final long serialVersionUID = 1L;

    private FileOfficerForm form;
    private FileOfficerForm opened;

    @Inject
    private transient FileWork work;

    @Inject
    private transient FileInHand file;

    @Inject
    private transient FilePlaces places;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public FileOfficerForm getForm() {
        if (form == null) {
            read(file.getHead());
            form = new FileOfficerForm();
            form.setOfficer(opened.getOfficer());
        }
        return form;
    }

    private FileOfficerForm read(FileHead head) {
        opened = new FileOfficerForm();
        opened.setOfficer(head.file().officer());
        return opened;
    }

    public String answer() {
        twoAtOnce.write(() -> work.answer(parameters.id(), form.getOfficer(), opened.getOfficer()), opened, form, () -> read(file.again()),
                field -> Messages.text("welfare", "file.officer"), (field, value) -> places.officer((Long) value));
        return Redirect.to("/welfare/files/view", parameters.id()).done("welfare.answered");
    }
}
