package org.jinlei.app.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.data.Cursor;

/** What is asked of a stage. Deep pages are asked for as their link would: by the last row before them. */
final class Questions {

    private static final int DEEP = 80_000;
    private static final int DEEP_AUDIT = 400_000;
    private static final double REFRESH = 10;
    private static final double SITUATIONS = 150;

    static final String FIRST = "first page";
    static final String DEEP_PAGE = "deep page";

    private final Stage stage;

    Questions(Stage stage) {
        this.stage = stage;
    }

    List<Question> all() throws SQLException {
        List<Question> all = new ArrayList<>();
        try (Stock stock = stage.stock()) {
            int deep = Math.min(DEEP, stage.size() * 8 / 10);
            list(all, "persons", "/people/list", "dir=asc&sort=name", cursor(stock, "select sort_key, id from people_person order by sort_key, id", deep));
            list(all, "case files", "/cases/list", "sort=opened&dir=desc", cursor(stock,
                    "select opened_at, id from cases_file where sealed = 0 order by opened_at desc, id desc", deep));
            for (String[] list : new String[][] {{"persons", "/people/list"}, {"case files", "/cases/list"}}) {
                all.add(Question.open(list[0] + ", one of 40 stations", "narrow", list[1]));
            }
            all.add(Question.open("case files, a few assigned and granted", "few", "/cases/list"));
            int deepAudit = Math.min(DEEP_AUDIT, stage.size() * 4 / 10);
            all.add(Question.within(12, "audit, " + FIRST, "audit", "/platform/audit/list"));
            all.add(Question.within(12, "audit, " + DEEP_PAGE, "audit", "/platform/audit/list?sort=at&dir=desc&at="
                    + cursor(stock, "select at, id from platform_audit_entry order by at desc, id desc", deepAudit)));
            long person = stock.number("select min(p.person_id) from cases_participant p join cases_file f on f.id = p.file_id where f.report_id is null");
            all.add(Question.without("person", "wide", "/people/view?id=" + person));
            all.add(Question.within(REFRESH, "timeline of a person", "wide", "/people/timeline?id=" + person));
            String search = stock.text("select id from cases_search where status = 'RUNNING' order by id limit 1");
            all.add(Question.within(REFRESH, "board of a search, asked for news", "wide",
                    "/live/search/news?id=" + search + "&since=" + stock.text("select last_entry - 1 from cases_search where id = " + search)));
            all.add(Question.within(REFRESH, "board of a search, drawn anew", "wide", "/cases/searches/wall?live=true&id=" + search));
            all.add(Question.without("board of a search, opened", "wide", "/cases/searches/wall?id=" + search));
            all.add(Question.within(SITUATIONS, "family situations of all pupils", "wide", "/welfare/analysis/view"));
            all.add(Question.within(SITUATIONS, "family situations, narrowed", "wide", "/welfare/analysis/view?away=BOTH&grade=PRIMARY_3"));
            all.add(Question.within(SITUATIONS, "two terms compared", "wide", "/welfare/analysis/compare"));
            all.add(Question.without("worklist", "narrow", "/home"));
            for (String who : List.of("wide", "narrow")) {
                all.add(Question.within(10, "children not visited, " + (who.equals("wide") ? FIRST : "one of 40 stations"), who, "/welfare/visits/due?state=not_visited"));
            }
        }
        return all;
    }

    private static void list(List<Question> all, String name, String address, String order, String deep) {
        all.add(Question.open(name + ", " + FIRST, "wide", address));
        all.add(Question.open(name + ", " + DEEP_PAGE, "wide", address + "?" + order + "&at=" + deep));
        all.add(Question.within(8, name + ", part of the name", "wide", address + "?q=" + Connection.encoded("晓月")));
        all.add(Question.within(8, name + ", initials", "wide", address + "?q=zw"));
        all.add(Question.within(8, name + ", pinyin", "wide", address + "?q=zhangwei"));
        all.add(Question.within(8, name + ", one frequent character", "wide", address + "?q=" + Connection.encoded("王")));
        all.add(Question.within(8, name + ", nobody's name", "wide", address + "?q=xqqx"));
    }

    private static String cursor(Stock stock, String order, int row) throws SQLException {
        String[] at = stock.rows(order + " limit 1 offset " + (row - 1)).get(0);
        return new Cursor(at[0], Long.parseLong(at[1]), false).encoded();
    }
}
