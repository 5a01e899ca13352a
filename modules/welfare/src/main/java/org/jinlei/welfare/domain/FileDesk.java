package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;

/** Where files of children are fetched for writing, and what is to be done about them is put on the worklists. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileDesk {

    /** However far the next known day lies, so often somebody looks: birth dates and limits may be corrected meanwhile. */
    private static final int LOOK_DAYS = 30;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private FileDoor door;

    @Inject
    private PersonDirectory people;

    @Inject
    private TemporaryGrants grants;

    @Inject
    private FileRetention retention;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private Worklist worklist;

    @Inject
    private Instance<FileDuty> duties;

    @Inject
    private Clock clock;

    /**
     * The facts of a file in which the caller writes now: within reach of their work, opened with a purpose, not archived.
     *
     * @throws NotThere if the caller does not reach it
     */
    public ChildFileFacts written(long fileId) {
        ChildFileFacts facts = door.requireOpen(fileId, WelfarePermissions.WORK);
        em.find(ChildFile.class, fileId).requireOpen();
        return facts;
    }

    /** The file itself, for the work on it. */
    ChildFile file(long fileId) {
        ChildFile file = em.find(ChildFile.class, fileId);
        if (file == null) {
            throw new NotThere();
        }
        return file;
    }

    /** A new need was found: a file that was archived is open again from now on. */
    public ChildFileFacts goesOn(ChildFileFacts facts) {
        if (!facts.isOpen()) {
            file(facts.id()).reopen(LocalDate.now(clock));
            settle(facts.id());
        }
        return file(facts.id()).facts();
    }

    /** From now on a file is opened by approval only. What was approved before it was shut opens it to nobody (rule 40). */
    void shut(long fileId) {
        file(fileId).shut();
        grants.revoke(FileDoor.FILE, fileId);
        settle(fileId);
    }

    /** From now on a file is opened as any other. */
    void release(long fileId) {
        file(fileId).release();
        settle(fileId);
    }

    /** Puts what is to be done about a file now on the worklists, and notes when to look again. */
    public void settle(long fileId) {
        em.flush();
        ChildFile file = file(fileId);
        ChildFileFacts facts = file.facts();
        List<Step> steps = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (facts.isOpen()) {
            PersonSummary child = child(facts);
            duties.forEach(duty -> steps.addAll(duty.steps(facts, child, today)));
            file.lookOn(duties.stream().map(duty -> duty.next(facts, child, today)).filter(Objects::nonNull).filter(day -> day.isAfter(today))
                    .reduce(today.plusDays(LOOK_DAYS), (one, other) -> one.isBefore(other) ? one : other));
        } else {
            duties.forEach(duty -> duty.ended(facts, today));
            if (facts.kept().emptiedAt() == null) {
                PersonSummary child = child(facts);
                steps.addAll(retention.steps(facts, child, today));
                file.lookOn(retention.next(facts, child, today));
            }
        }
        worklist.settle(new Subject(FileDoor.FILE, facts.id(), facts.label(), facts.stationId(), facts.unitId()), facts.restricted() ? quiet(facts, steps) : steps);
        restricted.follow(facts);
    }

    /** Of a file that is opened by approval only the worklist says that something is to be done in it and by when, and not what: that would tell why. */
    private static List<Step> quiet(ChildFileFacts file, List<Step> steps) {
        List<Step> telling = steps.stream().filter(step -> step.link().startsWith(page(file) + "#")).toList();
        List<Step> quiet = new ArrayList<>(steps);
        quiet.removeAll(telling);
        if (!telling.isEmpty()) {
            quiet.add(step("welfare.lookIntoFile", file, "").due(earliest(telling, Step::dueAt), earliest(telling, Step::amberAt)));
        }
        return quiet;
    }

    private static LocalDateTime earliest(List<Step> steps, Function<Step, LocalDateTime> moment) {
        return steps.stream().map(moment).filter(Objects::nonNull).min(LocalDateTime::compareTo).orElse(null);
    }

    private static String page(ChildFileFacts file) {
        return "/welfare/files/view?id=" + file.id();
    }

    /** The child of a file, with its name. */
    public PersonSummary child(ChildFileFacts file) {
        return people.known(List.of(file.personId())).values().stream().findFirst().orElseThrow(NotThere::new);
    }

    /** Who is to do something about a file: who answers for it, else nobody in particular. */
    public static Step step(String kind, ChildFileFacts file, String anchor) {
        String link = page(file) + anchor;
        return file.officer() == null ? Step.forHolders(kind, WelfarePermissions.WORK, null, link) : Step.of(kind, WelfarePermissions.WORK, file.officer(), link);
    }

    /** Whether the caller works on files there. */
    public boolean works(ChildFileFacts file) {
        return access.may(WelfarePermissions.WORK) && access.scope(WelfarePermissions.WORK).covers(file.stationId(), file.unitId());
    }

    /** Whether the caller reads names, places and words of a file, not masked ones (rule 38). */
    public boolean readsInFull(ChildFileFacts file) {
        return works(file) || access.may(WelfarePermissions.WORK) && door.isApproved(file.id());
    }
}
