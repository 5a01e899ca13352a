package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of needs, care plans and donations as the command room sends them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DonationFormsIT {

    private static final String TODAY = LocalDate.now().toString();

    private final Visitor duty = Visitor.as("duty");
    private final String size = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Test
    void a_donation_comes_in_is_kept_for_a_child_and_freed_again() throws SQLException {
        assertRefused("/welfare/donations/receive", "receive", "save", "来自单位外的捐赠", "nature", "CHARITY", "donor", "某公司", "item1", "SCHOOLBAG", "many1", "3");
        assertRefused("/welfare/donations/receive", "receive", "save", "至少填写一项品名", "nature", "INTERNAL", "donor", "全体同事");
        String gift = sent("/welfare/donations/receive", "receive", "save", "nature", "INTERNAL", "donor", "全体同事", "item1", "SCHOOLBAG", "size1", size, "many1", "3", "item3",
                "BOOKS", "many3", "2", "money", "12.50");
        String page = duty.get(gift).body();
        assertTrue(page.contains("书包（" + size + "）") && page.contains("12.50 元"), "what came");
        long stock = TestDatabase.number("select id from welfare_stock where size = ?", size);
        String need = "/welfare/needs/view?id=" + need();
        sent(need, "plan", "save", "kind", "ITEM", "what", "书包一个", "quantity", "1", "due_input", TODAY);
        String item = "/welfare/needs/item?id=" + TestDatabase.number("select max(id) from welfare_plan_item");
        assertRefused(item, "reserve", "reserve", "库存不足", "stock", String.valueOf(stock), "quantity", "4");
        sent(item, "reserve", "reserve", "stock", String.valueOf(stock), "quantity", "2");
        assertEquals("3 2 0", balance(stock));
        assertTrue(duty.get("/welfare/donations/events?stock=" + stock).body().contains("预留"));
        sent(item, "release", "release", "stock", String.valueOf(stock), "words", "改用别的");
        assertEquals("3 0 0", balance(stock));
        assertRefused("/welfare/donations/deliver?id=" + item.replaceAll(".*=", ""), "deliver", "save", "与儿童关系", "stock", String.valueOf(stock),
                "guardian", "邻居", "relation", "", "companion", String.valueOf(user("officer")));
        String delivery = sent("/welfare/donations/deliver?id=" + item.replaceAll(".*=", ""), "deliver", "save", "stock", String.valueOf(stock), "quantity", "1",
                "guardian", "阎秀英", "relation", "GRANDPARENT", "companion", String.valueOf(user("officer")));
        assertEquals("3 0 1", balance(stock));
        assertTrue(duty.get(delivery).body().contains("待签收凭证"));
        assertTrue(duty.get(need).body().contains("已落实"));
        sent(need, "end", "end", "result", "MET", "on_input", TODAY, "words", "已送到");
        assertFalse(duty.get(need).body().contains("id=\"plan\""), "what has ended takes no more plans");
    }

    @Test
    void an_event_is_undone_by_a_colleague_only() throws SQLException {
        sent("/welfare/donations/receive", "receive", "save", "nature", "CIVIL_AFFAIRS", "channel", "县民政局", "anonymous", "true", "item1", "BEDDING", "size1", size, "many1", "5");
        long event = TestDatabase.number("select max(id) from welfare_stock_event");
        String page = "/welfare/donations/event?id=" + event;
        assertRefused(page, "correct", "correct", "请由另一名同事", "reason", "重复登记");
        Visitor officer = Visitor.as("officer");
        assertEquals(302, officer.send(officer.form(page, "id=\"correct\"").with("correct:reason", "重复登记").pressing("correct:correct")).statusCode());
        assertTrue(duty.get(page).body().contains("已冲正"));
        assertFalse(duty.get(page).body().contains("id=\"correct\""));
        assertEquals("0 0 0", balance(TestDatabase.number("select id from welfare_stock where size = ?", size)));
        assertEquals(404, Visitor.as("stranger").get(page).statusCode(), "another station's stock is not there");
        for (String path : List.of("/welfare/donations/gifts", "/welfare/donations/deliveries", "/reporting/ledgers/view?ledger=donations", "/reporting/ledgers/view?ledger=needs")) {
            assertEquals(200, duty.get(path).statusCode(), path);
        }
        assertTrue(duty.get("/reporting/ledgers/view?ledger=donations&kind=CORRECTED").body().contains("重复登记"));
    }

    @Test
    void a_care_plan_is_made_filled_and_done() throws SQLException {
        String plan = sent("/welfare/plans/edit", "plan", "save", "name", "关爱 " + size, "purpose", "假期陪伴");
        sent(plan, "measure", "save", "kind", "STUDY_HELP", "what", "每周辅导", "owner", String.valueOf(user("duty")), "due_input", TODAY);
        long id = Long.parseLong(plan.replaceAll(".*[?&]id=(\\d+).*", "$1"));
        long child = TestDatabase.number("select min(person_id) from welfare_child_file where status = 'OPEN' and restricted = 0 "
                + "and station_id = (select id from platform_organisation_unit where code = '140590001')");
        HttpResponse<String> added = duty.send(filled("/welfare/plans/children?id=" + id, "children", "add", "children", String.valueOf(child)));
        assertTrue(added.body().contains("已办理 1 件"), errors(added.body()));
        long measure = TestDatabase.number("select max(id) from welfare_care_measure");
        long row = TestDatabase.number("select max(id) from welfare_care_child where plan_id = ?", id);
        HttpResponse<String> done = duty.send(filled("/welfare/plans/measure?id=" + measure, "done", "save", "children", String.valueOf(row), "on_input", TODAY));
        assertTrue(done.body().contains("已办理 1 件"), errors(done.body()));
        assertTrue(duty.get(plan).body().contains("1 / 1 人"));
        sent(plan, "end", "end", "summary", "已辅导");
        assertFalse(duty.get(plan).body().contains("id=\"measure\""));
    }

    private long need() throws SQLException {
        long child = TestDatabase.number("select min(person_id) from welfare_need");
        sent("/welfare/needs/note?person=" + child, "need", "save", "kind", "SCHOOL_THINGS", "what", "没有书包", "urgency", "THIS_WEEK");
        return TestDatabase.number("select max(id) from welfare_need");
    }

    private static String balance(long stock) throws SQLException {
        return TestDatabase.ask("select concat(received, ' ', reserved, ' ', delivered) from welfare_stock where id = " + stock).get(0);
    }

    private static long user(String username) throws SQLException {
        return TestDatabase.number("select id from platform_user where username = ?", username);
    }

    private String sent(String address, String form, String button, String... fields) {
        HttpResponse<String> answer = duty.send(filled(address, form, button, fields));
        assertEquals(302, answer.statusCode(), () -> address + " " + form + ": " + errors(answer.body()));
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/welfare/"));
    }

    private void assertRefused(String address, String form, String button, String words, String... fields) {
        HttpResponse<String> answer = duty.send(filled(address, form, button, fields));
        assertEquals(200, answer.statusCode(), address + " " + form);
        assertTrue(errors(answer.body()).contains(words), () -> address + ": " + errors(answer.body()));
    }

    private PageForm filled(String address, String form, String button, String... fields) {
        PageForm filled = duty.form(address, "id=\"" + form + "\"");
        for (int i = 0; i < fields.length; i += 2) {
            filled = filled.with(form + ":" + fields[i], fields[i + 1]);
        }
        return filled.pressing(form + ":" + button);
    }

    private static String errors(String page) {
        return page.contains("class=\"errors\"") ? page.replaceAll("(?s).*<div class=\"errors\"", "").replaceAll("(?s)</div>.*", "").replaceAll("<[^>]*>", " ") : "";
    }
}
