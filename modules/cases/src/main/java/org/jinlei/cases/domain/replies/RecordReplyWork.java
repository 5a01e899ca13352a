package org.jinlei.cases.domain.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.PersonRecords;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/** Replies to those who ask for a person's record (无犯罪记录证明、查询告知函): proposed, approved by somebody else, then printed. */
@ApplicationScoped
@Transactional
public class RecordReplyWork {

    private static final String SUBJECT = "RecordReply";
    private static final String DETAILS = "select r.id, r.asker, r.organ, r.proposed_by, r.proposed_at, r.status from cases_record_reply r";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonDirectory people;

    @Inject
    private PersonRecords records;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private StandIns standIns;

    @Inject
    private Worklist worklist;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Prepares a reply; it tells its writer nothing about the person. Answers its number. */
    @UseCase(CasesPermissions.REPLIES)
    public long propose(NewRecordReply what) {
        people.find(what.personId()).orElseThrow(NotThere::new);
        long unit = access.caller().unit();
        long station = organisation.unit(unit).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new);
        RecordReply reply = new RecordReply(what, station, access.userId(), now());
        em.persist(reply);
        em.flush();
        audit.concerns(SUBJECT, reply.id());
        audit.concerns("Person", what.personId());
        audit.because(reply.purpose());
        settle(reply);
        return reply.id();
    }

    /** The caller's own replies, and those on which the caller decides. */
    @UseCase(CasesPermissions.REPLIES)
    public Page<RecordReplyRow> list(ApprovalStatus status, PageRequest<RecordReplySort> request) {
        Page<RecordReplyRow> page = ListQuery.of("cases_record_reply r", "r.id").when(status, "r.status = :status")
                .within(decided(), "r.station_id", null)
                .alsoVisible("select m.id from cases_record_reply m where m.proposed_by = :me", access.userId())
                .page(em, request, DETAILS, row -> new RecordReplyRow(row.id(), row.constant(1, Asker.class), row.text(2), row.number(3), row.dateTime(4),
                        row.constant(5, ApprovalStatus.class)));
        audit.concerns(SUBJECT, page.rows().stream().map(RecordReplyRow::id).toList());
        return page;
    }

    /** One reply, for its writer and for who decides on it. */
    @UseCase(CasesPermissions.REPLIES)
    public RecordReplySheet view(long id) {
        RecordReply reply = visible(id);
        audit.concerns("Person", reply.personId());
        boolean own = standIns.actsFor(reply.proposedBy());
        return new RecordReplySheet(reply.facts(now()), people.known(List.of(reply.personId())).get(reply.personId()), own,
                reply.isWaiting() && !own && decides(reply));
    }

    /** Somebody else approves; only now it is looked up what there is, and the answer is fixed. */
    @UseCase(CasesPermissions.APPROVE)
    public void approve(long id) {
        RecordReply reply = decidable(id);
        reply.approve(records.of(reply.personId()), access.userId(), now(), settings.number(CasesSettings.SEALED_READING));
        audit.concerns("Person", reply.personId());
        audit.because(reply.purpose());
        settle(reply);
    }

    /** Somebody else returns it and says why. */
    @UseCase(CasesPermissions.APPROVE)
    public void returnToWriter(long id, String reason) {
        RecordReply reply = decidable(id);
        reply.returnTo(reason, access.userId(), now());
        audit.because(reason);
        settle(reply);
    }

    private void settle(RecordReply reply) {
        List<Step> steps = reply.isWaiting() ? List.of(Step.forHolders("cases.decideReply", CasesPermissions.APPROVE, reply.proposedBy(),
                "/cases/replies/view?id=" + reply.id())) : List.of();
        worklist.settle(new Subject(SUBJECT, reply.id(), RecordReplyFacts.reference(reply.id()), reply.stationId(), null), steps);
    }

    private RecordReply decidable(long id) {
        RecordReply reply = visible(id);
        if (!decides(reply)) {
            throw new NotThere();
        }
        if (reply.proposedBy() != access.userId() && standIns.actsFor(reply.proposedBy())) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        return reply;
    }

    private RecordReply visible(long id) {
        RecordReply reply = em.find(RecordReply.class, id);
        if (reply == null || reply.proposedBy() != access.userId() && !decides(reply)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return reply;
    }

    private boolean decides(RecordReply reply) {
        return decided().covers(reply.stationId(), null);
    }

    private DataScope decided() {
        return access.may(CasesPermissions.APPROVE) ? access.scope(CasesPermissions.APPROVE) : DataScope.NOWHERE;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
