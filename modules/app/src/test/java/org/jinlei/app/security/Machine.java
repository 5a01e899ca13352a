package org.jinlei.app.security;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.platform.access.Role;

/**
 * Another system with the access token that somebody made for it on screen.
 *
 * @param token  as the screen showed it once
 * @param number number of the token
 */
record Machine(String token, long number) {

    static final String OWN_PAGE = "/platform/tokens";

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">(jinlei_[A-Za-z0-9_-]{43})<");

    /** Made on a page by whoever may, for some ledgers. */
    static Machine of(Visitor maker, String page, String... ledgers) throws SQLException {
        HttpResponse<String> answer = maker.send(filled(maker, page, ledgers));
        Matcher secret = SECRET.matcher(answer.body());
        if (!secret.find()) {
            throw new AssertionError("No token was shown: " + answer.statusCode() + answer.body());
        }
        return new Machine(secret.group(1), TestDatabase.number("select max(id) from platform_access_token"));
    }

    /** The form for a new token, filled in. */
    static PageForm filled(Visitor maker, String page, String... ledgers) {
        return maker.form(page, "token:tokenName").with("token:tokenName", "取数").with("token:until_input", LocalDate.now().plusDays(7).toString())
                .with("token:scopes", ledgers).pressing("token:make");
    }

    /** A machine with a service account of its own, which the security administrator opens on screen; returns the number of the account. */
    static long account(Role role) throws SQLException {
        String username = "s" + Long.toString(System.nanoTime(), 36);
        String station = TestDatabase.ask("select id from platform_organisation_unit where code = '140590001'").get(0);
        Visitor security = Visitor.as("security");
        PageForm form = security.form("/platform/users/edit").with("user:username", username).with("user:name", "数据平台").with("user:unit", station)
                .with("user:role", role.name()).with("user:service", "true").pressing("user:save");
        HttpResponse<String> answer = security.send(form);
        if (answer.statusCode() != 302) {
            throw new AssertionError("The service account was not opened: " + answer.statusCode());
        }
        return TestDatabase.number("select id from platform_user where username = ?", username);
    }

    /** Asks with the token, as a system without cookies. */
    HttpResponse<String> get(String address) {
        return ask(Visitor.anonymous(), "Bearer " + token, address);
    }

    /** Asks with any header, and with the cookies of a visitor. */
    static HttpResponse<String> ask(Visitor visitor, String authorization, String address) {
        return visitor.exchange(HttpRequest.newBuilder(Visitor.uri(address)).header("Authorization", authorization).GET());
    }
}
