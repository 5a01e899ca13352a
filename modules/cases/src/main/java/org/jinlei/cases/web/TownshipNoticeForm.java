package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.intake.TownshipNotice;

/** What is typed about the notice to the township. */
public class TownshipNoticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long township;
    private LocalDateTime noticedAt;

    @Size(max = 60)
    private String whom;

    void read(TownshipNotice notice) {
        township = notice.township();
        noticedAt = notice.at();
        whom = notice.whom();
    }

    TownshipNotice notice() {
        return new TownshipNotice(township, noticedAt, whom);
    }

    public Long getTownship() { return township; }
    public void setTownship(Long value) { township = value; }
    public LocalDateTime getNoticedAt() { return noticedAt; }
    public void setNoticedAt(LocalDateTime value) { noticedAt = value; }
    public String getWhom() { return whom; }
    public void setWhom(String value) { whom = value; }
}
