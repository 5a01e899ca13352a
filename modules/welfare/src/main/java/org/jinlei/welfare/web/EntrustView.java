package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.circle.NewCare;

/** Entrusting a child's care to somebody: each disqualification of the law is answered (rule 56). */
@Named
@RequestScoped
public class EntrustView {

    @Inject
    private CircleWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate until;
    private Boolean offended;
    private Boolean addicted;
    private Boolean refused;
    private Boolean otherwise;
    private Boolean capacity;
    private boolean childHeard;
    private LocalDate schoolTold;
    private LocalDate villageTold;

    @Size(max = 60)
    private String carer;

    @Size(max = 20)
    private String phone;

    @Size(max = 60)
    private String relation;

    @Size(max = 500)
    private String checked;

    @PostConstruct
    void prepare() {
        from = LocalDate.now(clock);
    }

    public String entrust() {
        work.entrust(parameters.id(), new NewCare(carer, phone, relation, from, until, offended, addicted, refused, otherwise, capacity, childHeard, checked,
                schoolTold, villageTold));
        return Redirect.to("/welfare/files/circle", parameters.id()).done("welfare.entrusted");
    }

    public List<Boolean> getAnswers() { return List.of(Boolean.FALSE, Boolean.TRUE); }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public Boolean getOffended() { return offended; }
    public void setOffended(Boolean value) { offended = value; }
    public Boolean getAddicted() { return addicted; }
    public void setAddicted(Boolean value) { addicted = value; }
    public Boolean getRefused() { return refused; }
    public void setRefused(Boolean value) { refused = value; }
    public Boolean getOtherwise() { return otherwise; }
    public void setOtherwise(Boolean value) { otherwise = value; }
    public Boolean getCapacity() { return capacity; }
    public void setCapacity(Boolean value) { capacity = value; }
    public boolean isChildHeard() { return childHeard; }
    public void setChildHeard(boolean value) { childHeard = value; }
    public LocalDate getSchoolTold() { return schoolTold; }
    public void setSchoolTold(LocalDate value) { schoolTold = value; }
    public LocalDate getVillageTold() { return villageTold; }
    public void setVillageTold(LocalDate value) { villageTold = value; }
    public String getCarer() { return carer; }
    public void setCarer(String value) { carer = value; }
    public String getPhone() { return phone; }
    public void setPhone(String value) { phone = value; }
    public String getRelation() { return relation; }
    public void setRelation(String value) { relation = value; }
    public String getChecked() { return checked; }
    public void setChecked(String value) { checked = value; }
}
