package org.jinlei.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What both changed stays as typed; what only the other changed is taken over; both are told. */
class MergeTest {

    /** A form of two fields. */
    public static class Form {
        private String name;
        private String address;

        static Form of(String name, String address) {
            Form form = new Form();
            form.name = name;
            form.address = address;
            return form;
        }

        public String getName() { return name; }
        public void setName(String value) { name = value; }
        public String getAddress() { return address; }
        public void setAddress(String value) { address = value; }
    }

    @Test
    void takesOverWhatOnlyTheOtherChanged() {
        Form mine = Form.of("李雷", "北坪村");
        List<Merge.Difference> told = merge(Form.of("李蕾", "北坪村"), mine, Form.of("李蕾", "南泉村"));
        assertEquals("李雷", mine.getName());
        assertEquals("南泉村", mine.getAddress());
        assertEquals(List.of(new Merge.Difference("address", "北坪村", "南泉村", null)), told);
    }

    @Test
    void keepsWhatBothChangedAsTyped() {
        Form mine = Form.of("李雷", "上井村");
        List<Merge.Difference> told = merge(Form.of("李雷", "北坪村"), mine, Form.of("李雷", "南泉村"));
        assertEquals("上井村", mine.getAddress());
        assertEquals(List.of(new Merge.Difference("address", "北坪村", "南泉村", "上井村")), told);
    }

    @Test
    void saysNothingOfWhatBothChangedAlikeOrLeftEmpty() {
        Form mine = Form.of("李雷", "");
        assertEquals(List.of(), merge(Form.of("李蕾", null), mine, Form.of("李雷", null)));
    }

    @Test
    void tellsFieldByFieldInTheOrderOfTheForm() {
        List<Merge.Difference> told = merge(Form.of("李蕾", "北坪村"), Form.of("李蕾", "北坪村"), Form.of("李雷", "南泉村"));
        assertEquals(List.of("name", "address"), told.stream().map(Merge.Difference::label).toList());
    }

    private static List<Merge.Difference> merge(Form opened, Form mine, Form theirs) {
        return Merge.into(opened, mine, theirs, name -> name, (name, value) -> String.valueOf(value));
    }
}
