package org.jinlei.people.web;

import jakarta.validation.constraints.Size;
import org.jinlei.people.domain.VillageFacts;

/** What is typed about a village. */
public class VillageForm extends PlaceForm {

    private static final long serialVersionUID = 1L;

    @Size(max = 60)
    private String director;

    @Size(max = 20)
    private String phone;

    static VillageForm of(VillageFacts facts) {
        VillageForm form = new VillageForm();
        if (facts != null) {
            form.director = facts.childDirector();
            form.phone = facts.directorPhone();
            form.fill(facts.position());
        }
        return form;
    }

    VillageFacts facts() {
        return new VillageFacts(director, phone, position());
    }

    public String getDirector() { return director; }
    public void setDirector(String value) { director = value; }
    public String getPhone() { return phone; }
    public void setPhone(String value) { phone = value; }
}
