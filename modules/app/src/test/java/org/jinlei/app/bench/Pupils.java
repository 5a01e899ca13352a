package org.jinlei.app.bench;

import java.sql.SQLException;

/** Family situations of the crowd in two terms, in the shape in which the analysis keeps them; two hundred thousand pupils are a county. */
final class Pupils {

    static final int MOST = 200_000;

    private static final String[] TERMS = {"2026-1", "2025-2"};
    private static final String GRADES = "'KINDERGARTEN_1', 'KINDERGARTEN_2', 'KINDERGARTEN_3', 'PRIMARY_1', 'PRIMARY_2', 'PRIMARY_3', 'PRIMARY_4', 'PRIMARY_5', 'PRIMARY_6', "
            + "'JUNIOR_1', 'JUNIOR_2', 'JUNIOR_3', 'SENIOR_1', 'SENIOR_2', 'SENIOR_3'";
    private static final String FAMILIES = "'BOTH_PARENTS', 'SINGLE_PARENT', 'DIVORCED', 'REMARRIED', 'PARENTS_UNREACHABLE', 'ORPHAN'";
    private static final String AWAY = "'NEITHER', 'FATHER', 'MOTHER', 'BOTH'";
    private static final String CARERS = "'FATHER', 'MOTHER', 'PATERNAL_GRANDFATHER', 'PATERNAL_GRANDMOTHER', 'MATERNAL_GRANDFATHER', 'MATERNAL_GRANDMOTHER'";
    private static final String DISTANCES = "'TOGETHER', 'IN_COUNTY', 'IN_CITY', 'IN_PROVINCE', 'OUT_OF_PROVINCE'";
    private static final String STATES = "'TOLD', 'POINTED_OUT', 'NO'";

    private final Stock stock;

    Pupils(Stock stock) {
        this.stock = stock;
    }

    /** Enrols the first persons of the crowd, once, also where a stage was filled before; most live with both parents, every tenth has both away. */
    void enrol() throws SQLException {
        if (stock.number("select exists (select 1 from people_enrolment where batch_id = 0)") == 1) {
            return;
        }
        stock.run("create or replace table bench_school as select row_number() over (order by unit_id) - 1 as no, unit_id from people_school");
        long schools = stock.number("select count(*) from bench_school");
        for (int term = 0; term < TERMS.length; term++) {
            stock.run("create or replace table bench_pupil as select p.id as person, p.station_id, p.unit_id, s.unit_id as school, p.id % 15 as grade, "
                    + "if(p.id % 5 < 4, 0, p.id % 6) as family, if(p.id % 10 = " + term + ", 3, p.id % 3) as away, p.id % 6 as carer, if(p.id % 10 = " + term + ", 4, p.id % 4) as distance, "
                    + "if(p.id % 10 = " + term + ", if(p.id % 40 < 30, 0, 1), 2) as state from (select id, station_id, unit_id from people_person order by id limit " + MOST + ") p "
                    + "join bench_school s on s.no = p.id % " + schools);
            write(TERMS[term]);
        }
        stock.run("drop table bench_pupil");
        stock.run("drop table bench_school");
        stock.run("analyze table people_enrolment, welfare_situation, welfare_situation_block");
    }

    private void write(String term) throws SQLException {
        stock.run("insert into people_enrolment (person_id, term, station_id, school_id, village_id, facts, batch_id) "
                + "select person, '" + term + "', station_id, school, unit_id, x'00', 0 from bench_pupil");
        stock.run("insert into welfare_situation (person_id, term, station_id, unit_id, school_id, class_name, grade, family, away, carer, distance, state, batch_id) select person, '" + term
                + "', station_id, unit_id, school, '1班', elt(grade + 1, " + GRADES + "), elt(family + 1, " + FAMILIES + "), elt(away + 1, " + AWAY + "), elt(carer + 1, " + CARERS
                + "), elt(distance + 1, " + DISTANCES + "), elt(state + 1, " + STATES + "), 0 from bench_pupil order by school, person");
        stock.run("set session group_concat_max_len = 16000000");
        stock.run("insert into welfare_situation_block (term, station_id, school_id, pupils) select '" + term + "', station_id, school, group_concat(unhex(concat(lpad(hex(person), 16, '0'), "
                + "lpad(hex(coalesce(unit_id, 0)), 8, '0'), lpad(hex(state | away << 2 | carer << 5 | family << 10 | distance << 14 | grade << 18), 8, '0'))) separator '') "
                + "from bench_pupil group by station_id, school");
    }
}
