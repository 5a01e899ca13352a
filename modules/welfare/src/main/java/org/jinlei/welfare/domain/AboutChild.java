package org.jinlei.welfare.domain;

/**
 * What is kept about a child outside of its file, read by whoever works in the place until the file is opened by approval only. Each kind knows whose it
 * is then: who is to see to it, and who noted or recorded it.
 */
public enum AboutChild {

    /** Alias {@code n}: who owns the need or a part of its plan, who noticed it, and who brought something for it. */
    NEED("welfare_need n", "n", "n.owner_id in ({me}) or n.noticed_by in ({me}) or exists (select 1 from welfare_plan_item ri where ri.need_id = n.id and ri.owner_id in ({me})) "
            + "or exists (select 1 from welfare_delivery rv join welfare_plan_item rp on rp.id = rv.plan_item_id where rv.person_id = n.person_id and rp.need_id = n.id "
            + "and (rv.first_user in ({me}) or rv.second_user in ({me})))"),

    /** Alias {@code v}: the two who brought it, and whose need or part of a plan it is. */
    DELIVERY("welfare_delivery v", "v", "v.first_user in ({me}) or v.second_user in ({me}) or exists (select 1 from welfare_plan_item ri join welfare_need rn on rn.id = ri.need_id "
            + "where ri.id = v.plan_item_id and (ri.owner_id in ({me}) or rn.owner_id in ({me}) or rn.noticed_by in ({me})))"),

    /** Alias {@code f}: who wrote it down, and who answers for the child's file and so for the feedback. */
    FEEDBACK("welfare_feedback f", "f", "f.entered_by in ({me}) or exists (select 1 from welfare_restricted_child ro join welfare_child_file rf on rf.id = ro.file_id "
            + "where ro.person_id = f.person_id and rf.officer in ({me}))"),

    /** Alias {@code c}: who took the child into the care plan. */
    CARE_CHILD("welfare_care_child c", "c", "c.added_by in ({me})"),

    /** Alias {@code c}: the file itself, where children are offered by name to be taken in somewhere; nobody's own. */
    OFFERED_FILE("welfare_child_file c", "c", "1 = 0");

    private final String table;
    private final String alias;
    private final String own;

    AboutChild(String table, String alias, String own) {
        this.table = table;
        this.alias = alias;
        this.own = own;
    }

    String table() {
        return table;
    }

    String alias() {
        return alias;
    }

    /** @param me numbers of accounts, joined by commas */
    String own(String me) {
        return own.replace("{me}", me);
    }
}
