package org.jinlei.platform.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.UserDetails;

/** What is typed about a person's account. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{1,39}", message = "{jinlei.username}")
    private String username;

    @NotBlank
    @Size(max = 60)
    private String name;

    @Size(max = 20)
    private String policeNumber;

    private Long unit;
    private boolean female;
    private boolean service;

    static UserForm of(UserDetails details) {
        UserForm form = new UserForm();
        form.username = details.username();
        form.name = details.name();
        form.policeNumber = details.policeNumber();
        form.unit = details.unit();
        form.female = details.female();
        form.service = details.service();
        return form;
    }

    UserDescription description() {
        return new UserDescription(name, policeNumber == null || policeNumber.isBlank() ? null : policeNumber.strip(), female, unit);
    }

    public String getUsername() { return username; }
    public void setUsername(String value) { username = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPoliceNumber() { return policeNumber; }
    public void setPoliceNumber(String value) { policeNumber = value; }
    public Long getUnit() { return unit; }
    public void setUnit(Long value) { unit = value; }
    public boolean isFemale() { return female; }
    public void setFemale(boolean value) { female = value; }
    public boolean isService() { return service; }
    public void setService(boolean value) { service = value; }
}
