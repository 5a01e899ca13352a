package org.jinlei.platform.drafts.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.audit.domain.AuditWriter;
import org.jinlei.platform.data.BlindIndex;
import org.jinlei.platform.rules.NotThere;

/**
 * Where pages and their script find and keep drafts. Keeping one's own unsent text is no use case: it happens every few seconds, changes
 * no record and shows nothing, so the audit trail holds refusals only; what becomes of the text is audited when the form is sent.
 */
@ApplicationScoped
public class DraftDesk {

    private static final String PURPOSE = "draft ticket";

    @Inject
    private DraftShelf shelf;

    @Inject
    private Access access;

    @Inject
    private AuditWriter audit;

    @Inject
    private BlindIndex index;

    @Inject
    private Instance<Module> modules;

    @Inject
    private Clock clock;

    /**
     * The draft of a form that is about to be shown to somebody who may open its page.
     *
     * @param form     page, address, form, records and version
     * @param previous ticket with which the form was sent when its page is shown again, or null
     * @param asked    the opening that the address asks for, or null
     */
    public KeptDraft open(DraftForm form, String previous, Long asked) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        DraftTicket fresh = form.ticket(now);
        DraftTicket place = read(previous).filter(fresh::isSameForm).map(before -> fresh.openedAs(before.opening())).orElse(fresh);
        Optional<DraftShelf.Found> found = shelf.find(access.userId(), place, asked == null ? 0 : asked);
        // A clock that lags behind that of the node on which the form was last sent must not make this page an old one.
        LocalDateTime opened = found.filter(draft -> draft.opening() == place.opening()).map(DraftShelf.Found::endedAt).filter(ended -> !now.isAfter(ended))
                .map(ended -> ended.plus(1, ChronoUnit.MICROS)).orElse(now);
        String ticket = signed(place.at(opened));
        return found.filter(draft -> draft.fields().count() > 0).map(draft -> new KeptDraft(ticket,
                draft.opening() == place.opening() ? null : signed(place.openedAs(draft.opening())), draft.fields().json(), draft.fields().count(), draft.savedAt()))
                .orElseGet(() -> new KeptDraft(ticket, null, "{}", 0, null));
    }

    /**
     * Keeps what changed in a form.
     *
     * @throws NotThere   when the ticket is not the caller's, or page or record are no longer there for them
     * @throws FormIsOver when the form was sent or discarded after it was shown
     * @throws IllegalArgumentException when the changes are not of a draft's form
     */
    public void save(String ticket, String changes) {
        shelf.save(access.userId(), reachable(ticket), changes);
    }

    /** Discards the draft of a form; the ticket with which the same page goes on. */
    public String discard(String ticket) {
        DraftTicket place = reachable(ticket);
        LocalDateTime end = shelf.end(access.userId(), place);
        return signed(place.at(end.plus(1, ChronoUnit.MICROS)));
    }

    /** The form was sent and carried out. */
    public void end(String ticket) {
        read(ticket).ifPresent(place -> shelf.end(access.userId(), place));
    }

    /** Ends everybody's drafts about a record that was sealed. */
    public void forget(String kind, long id) {
        shelf.forget(kind, id);
    }

    /** How many drafts the caller can go on with. */
    public int count() {
        long me = access.userId();
        return shelf.isAny(me) ? shelf.of(me).size() : 0;
    }

    /** What proves that the caller's list showed this draft to them. */
    public String key(long id) {
        return seal("discard " + id);
    }

    public boolean fits(long id, String key) {
        return key != null && MessageDigest.isEqual(key(id).getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }

    private DraftTicket reachable(String ticket) {
        Optional<DraftTicket> place = read(ticket);
        String permission = place.map(one -> permission(one.page())).orElse(null);
        if (!access.may(Permission.LOGGED_IN) || permission == null || !access.may(permission)) {
            audit.writeAlone("DraftWork.save", AuditResult.DENIED, place.map(DraftTicket::page).orElse(null));
            throw new NotThere();
        }
        return place.get();
    }

    private String permission(String page) {
        return modules.stream().flatMap(module -> module.screens().stream()).filter(screen -> screen.path().equals(page)).map(Screen::permission).findFirst().orElse(null);
    }

    private String signed(DraftTicket ticket) {
        return ticket.text() + "|" + seal(ticket.text());
    }

    private Optional<DraftTicket> read(String signed) {
        int cut = signed == null ? -1 : signed.lastIndexOf('|');
        if (cut < 0 || !MessageDigest.isEqual(seal(signed.substring(0, cut)).getBytes(StandardCharsets.US_ASCII), signed.substring(cut + 1).getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return Optional.of(DraftTicket.read(signed.substring(0, cut)));
    }

    /** The ticket is the person's, not the session's: a page that outlived its session goes on once they are logged in again. */
    private String seal(String text) {
        return HexFormat.of().formatHex(index.of(PURPOSE, access.userId() + "|" + text));
    }
}
