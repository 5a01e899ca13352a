package org.jinlei.app.security;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.platform.access.Role;

/**
 * Somebody new, whose account the security administrator opened on screen.
 *
 * @param id number of the account
 * @param username log-in name
 * @param firstPassword as the screen showed it once
 */
public record Newcomer(long id, String username, String firstPassword) {

    public static final String OWN_PASSWORD = "Quiet-harbour-47";

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

    static Newcomer hired() throws SQLException {
        return hired(Role.COMMAND_ROOM_DIRECTOR);
    }

    static Newcomer hired(Role role) throws SQLException {
        String username = "n" + Long.toString(System.nanoTime(), 36);
        String station = TestDatabase.ask("select id from platform_organisation_unit where code = '140590001'").get(0);
        Visitor security = Visitor.as("security");
        PageForm form = security.form("/platform/users/edit").with("user:username", username).with("user:name", "路人甲").with("user:unit", station)
                .with("user:role", role.name()).pressing("user:save");
        HttpResponse<String> answer = security.send(form);
        Matcher secret = SECRET.matcher(answer.body());
        if (!secret.find()) {
            throw new AssertionError("No first password was shown: " + answer.statusCode());
        }
        return new Newcomer(TestDatabase.number("select id from platform_user where username = ?", username), username, secret.group(1));
    }

    /** With a password of their own. */
    public static Newcomer settled() throws SQLException {
        return settled(Role.COMMAND_ROOM_DIRECTOR);
    }

    static Newcomer settled(Role role) throws SQLException {
        Newcomer newcomer = hired(role);
        Visitor visitor = Visitor.anonymous();
        visitor.login(newcomer.username, newcomer.firstPassword);
        int status = newcomer.choose(visitor, newcomer.firstPassword, OWN_PASSWORD).statusCode();
        if (status != 302) {
            throw new AssertionError("The own password was refused: " + status);
        }
        return newcomer;
    }

    HttpResponse<String> choose(Visitor visitor, String current, String fresh) {
        return visitor.send(visitor.form("/password").with("password:current", current).with("password:fresh", fresh).with("password:repeat", fresh)
                .pressing("password:save"));
    }

    /** A visitor with a session of theirs. */
    Visitor loggedIn() {
        Visitor visitor = Visitor.anonymous();
        visitor.login(username, OWN_PASSWORD);
        return visitor;
    }
}
