package org.jinlei.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jinlei.platform.data.Cursor;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.junit.jupiter.api.Test;

class PagedTableTest {

    private enum Order implements SortKey {
        NUMBER, OPENED_AT;

        @Override
        public String column() {
            return name();
        }

        @Override
        public Class<?> type() {
            return String.class;
        }
    }

    private final AtomicReference<PageRequest<Order>> asked = new AtomicReference<>();

    @Test
    void an_empty_address_asks_for_the_first_page_in_the_usual_order() {
        PagedTable<String> table = table("");
        table.page();
        assertEquals(new PageRequest<>(Order.OPENED_AT, true, null, 20), asked.get());
        assertFalse(table.isFiltered());
        assertNull(table.getFirstLink());
    }

    @Test
    void foreign_text_in_the_address_counts_as_absent() {
        for (String foreign : List.of("sort=id;drop table x", "sort=", "size=-1", "size=100000", "size=x", "at=%%%", "at=AAAA", "dir=", "at=" + "A".repeat(5000))) {
            table(foreign).page();
            assertEquals(Order.OPENED_AT, asked.get().sort(), foreign);
            assertEquals(20, asked.get().size(), foreign);
            assertNull(asked.get().cursor(), foreign);
        }
    }

    @Test
    void links_keep_the_filters_and_escape_them() {
        PagedTable<String> table = table("q=张&a=1\"><script>&sort=number&dir=desc&size=50");
        assertEquals("/cases/list?q=%E5%BC%A0&a=1%22%3E%3Cscript%3E&sort=number&dir=asc&size=50", table.sortLink("NUMBER"));
        assertTrue(table.getNextLink().startsWith("/cases/list?q=%E5%BC%A0&a=1%22%3E%3Cscript%3E&sort=number&dir=desc&size=50&at="));
        assertEquals("/cases/list", table.getResetLink());
        assertTrue(table.isFiltered());
        assertEquals("descending", table.directionOf("NUMBER"));
        assertNull(table.directionOf("OPENED_AT"));
    }

    @Test
    void a_search_text_puts_the_closest_first_and_columns_do_not_sort() {
        PagedTable<String> table = table("q=x").searchedBy("q");
        assertTrue(table.isSearching());
        assertNull(table.directionOf("OPENED_AT"));
    }

    @Test
    void counts_end_at_their_bound() {
        assertEquals("1\u00a0000+", table("").getCount());
    }

    private PagedTable<String> table(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], new String[] {parts[1]});
            }
        }
        return PagedTable.of(new Parameters("/cases/list", parameters), Order.OPENED_AT, true, request -> {
            asked.set(request);
            return new Page<>(List.of("a"), null, new Cursor("b", 1, false), 1000, true);
        });
    }
}
