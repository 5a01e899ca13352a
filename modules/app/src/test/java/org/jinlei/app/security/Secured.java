package org.jinlei.app.security;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jinlei.app.http.AuthenticatorApp;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.platform.access.Role;

/**
 * Somebody who has set up a second factor.
 *
 * @param visitor the session in which they did
 * @param codes   the recovery codes as they were shown once
 */
record Secured(Newcomer newcomer, Visitor visitor, AuthenticatorApp app, List<String> codes) {

    private static final Pattern CODE = Pattern.compile("<li>(\\d{4}-\\d{4}-\\d{4}-\\d{4})</li>");

    static Secured person() throws SQLException {
        return person(Role.COMMAND_ROOM_DIRECTOR);
    }

    static Secured person(Role role) throws SQLException {
        Newcomer newcomer = Newcomer.settled(role);
        return setUp(newcomer, newcomer.loggedIn());
    }

    static Secured setUp(Newcomer newcomer, Visitor visitor) {
        visitor.send(visitor.form("/factor", "id=\"begin\"").pressing("begin:begin"));
        return confirmed(newcomer, visitor);
    }

    /** Takes what is offered into use. */
    static Secured confirmed(Newcomer newcomer, Visitor visitor) {
        String page = visitor.get("/factor").body();
        AuthenticatorApp app = AuthenticatorApp.reading(page);
        HttpResponse<String> answer = visitor.send(PageForm.in("/factor", page, "id=\"confirm\"").with("confirm:code", app.next()).pressing("confirm:confirm"));
        List<String> codes = codesIn(answer.body());
        if (codes.isEmpty()) {
            throw new AssertionError("No recovery codes were shown: " + answer.body());
        }
        return new Secured(newcomer, visitor, app, codes);
    }

    static List<String> codesIn(String page) {
        return CODE.matcher(page).results().map((MatchResult code) -> code.group(1)).toList();
    }

    long id() {
        return newcomer.id();
    }

    String username() {
        return newcomer.username();
    }

    /** A visitor whose password was right and who owes the code. */
    Visitor atTheCode() {
        return newcomer.loggedIn();
    }

    HttpResponse<String> enter(Visitor visitor, String code) {
        return enter(visitor, "/code", code);
    }

    HttpResponse<String> enter(Visitor visitor, String address, String code) {
        return visitor.send(visitor.form(address).with("code:code", code).pressing("code:submit"));
    }

    /** Presses a button of the page of one's own second factor. */
    HttpResponse<String> change(Visitor visitor, String code, String button) {
        return visitor.send(visitor.form("/platform/factor", "id=\"factor\"").with("factor:code", code).pressing("factor:" + button));
    }

    /** As if a quiet hour had gone by: the code of now is a new one, no failure counts, no lock holds. */
    void later() throws SQLException {
        TestDatabase.change("update platform_authenticator set last_step = 0 where user_id = ?", id());
        TestDatabase.change("update platform_user set failed_logins = 0, locked_until = null where id = ?", id());
        app.later();
    }
}
