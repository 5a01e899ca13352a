package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.cases.domain.letters.AddresseeKind;
import org.jinlei.cases.domain.letters.LetterProblem;
import org.jinlei.cases.domain.letters.NewLetter;

/** What is typed of a recommendation letter. */
public class LetterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private AddresseeKind addresseeKind;
    private Long addresseeUnit;
    private LetterProblem problem;

    @Size(max = 100)
    private String addressee;

    @Size(max = 4000)
    private String facts;

    @Size(max = 2000)
    private String advice;

    @Size(max = 500)
    private String basis;

    void read(NewLetter text) {
        addresseeKind = text.addresseeKind();
        addresseeUnit = text.addresseeUnit();
        addressee = text.addressee();
        problem = text.problem();
        facts = text.facts();
        advice = text.advice();
        basis = text.basis();
    }

    NewLetter letter() {
        return new NewLetter(addresseeKind, addresseeUnit, addressee, problem, facts, advice, basis);
    }

    public AddresseeKind getAddresseeKind() { return addresseeKind; }
    public void setAddresseeKind(AddresseeKind value) { addresseeKind = value; }
    public Long getAddresseeUnit() { return addresseeUnit; }
    public void setAddresseeUnit(Long value) { addresseeUnit = value; }
    public String getAddressee() { return addressee; }
    public void setAddressee(String value) { addressee = value; }
    public LetterProblem getProblem() { return problem; }
    public void setProblem(LetterProblem value) { problem = value; }
    public String getFacts() { return facts; }
    public void setFacts(String value) { facts = value; }
    public String getAdvice() { return advice; }
    public void setAdvice(String value) { advice = value; }
    public String getBasis() { return basis; }
    public void setBasis(String value) { basis = value; }
}
