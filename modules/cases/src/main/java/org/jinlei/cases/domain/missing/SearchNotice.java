package org.jinlei.cases.domain.missing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.people.Age;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.Sex;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A public notice that a child is missing. Searching is the one reason for which a minor's name and face may be made public (《未成年人保护法》
 * article 103), so it holds what helps to recognise the child and to call, and nothing else: no home, school, family, companions or case
 * number (rule 11). Its words are fixed when it is proposed; the chief publishes it; it is withdrawn the moment the child is found.
 */
@Entity
@Table(name = "cases_search_notice")
class SearchNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private long childId;

    /** The child as long as the notice is open: unique, so that there is one at a time. */
    private Long openChildId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269, nullable = false)
    private String shownName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private Sex sex;

    private int ageLeast;
    private int ageMost;
    private boolean ageProven;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String looks;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String clothes;

    @Column(nullable = false, updatable = false)
    private LocalDateTime lastSeenAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, nullable = false)
    private String lastSeenPlace;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 429, nullable = false)
    private String contact;

    @Column(updatable = false)
    private Long photoId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, nullable = false)
    private String channels;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private NoticeStatus status = NoticeStatus.PROPOSED;

    @Column(updatable = false)
    private long proposedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime proposedAt;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String decisionReason;

    private Long withdrawnBy;
    private LocalDateTime withdrawnAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String withdrawal;

    @Version
    private int version;

    protected SearchNotice() {
    }

    SearchNotice(MissingChildFacts child, PersonSummary person, NewNotice what, long by, LocalDateTime now) {
        if (blank(what.contact()) || blank(what.channels())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        ChildDescription description = child.description();
        if (what.photo() && (description.photoId() == null || blank(description.photoAuthorisedBy()) || description.photoAuthorisedOn() == null)) {
            throw new BrokenRule(SearchRule.PHOTO_IN_PUBLIC_NEEDS_THE_GUARDIANS_AUTHORISATION);
        }
        searchId = child.searchId();
        childId = child.id();
        openChildId = childId;
        shownName = person.name();
        sex = person.sex();
        ageLeast = child.age().least();
        ageMost = child.age().most();
        ageProven = child.age().proven();
        looks = description.looks();
        clothes = description.clothes();
        lastSeenAt = description.lastSeenAt();
        lastSeenPlace = description.lastSeenPlace();
        contact = what.contact();
        photoId = what.photo() ? description.photoId() : null;
        channels = what.channels();
        proposedBy = by;
        proposedAt = now;
    }

    /** The chief publishes it, or returns it with a reason. */
    void decide(boolean publish, String reason, long by, LocalDateTime now) {
        if (status != NoticeStatus.PROPOSED) {
            throw new BrokenRule(SearchRule.NOTICE_IS_DECIDED_ALREADY);
        }
        if (proposedBy == by) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        if (!publish && blank(reason)) {
            throw new BrokenRule(CaseRule.RETURNING_NEEDS_A_REASON);
        }
        to(publish ? NoticeStatus.PUBLISHED : NoticeStatus.RETURNED);
        decisionReason = reason;
        decidedBy = by;
        decidedAt = now;
    }

    /** The child is found: what was published is to be taken down, what was not is not published any more. */
    void childFound(long by, LocalDateTime now) {
        if (status == NoticeStatus.PUBLISHED) {
            to(NoticeStatus.TO_WITHDRAW);
        } else if (status == NoticeStatus.PROPOSED) {
            to(NoticeStatus.WITHDRAWN);
            withdrawnBy = by;
            withdrawnAt = now;
        }
    }

    /** It is taken down everywhere. */
    void withdraw(String how, long by, LocalDateTime now) {
        if (status != NoticeStatus.PUBLISHED && status != NoticeStatus.TO_WITHDRAW) {
            throw new BrokenRule(SearchRule.NOTICE_IS_DECIDED_ALREADY);
        }
        if (blank(how)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        to(NoticeStatus.WITHDRAWN);
        withdrawal = how;
        withdrawnBy = by;
        withdrawnAt = now;
    }

    private void to(NoticeStatus next) {
        status = next;
        openChildId = next.isOpen() ? (Long) childId : null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    NoticeStatus status() {
        return status;
    }

    NoticeFacts facts() {
        return new NoticeFacts(id, searchId, childId, shownName, sex, new Age(ageLeast, ageMost, ageProven), looks, clothes, lastSeenAt, lastSeenPlace, contact,
                photoId, channels, status, proposedBy, proposedAt, decidedBy, decidedAt, decisionReason, withdrawnBy, withdrawnAt, withdrawal);
    }
}
