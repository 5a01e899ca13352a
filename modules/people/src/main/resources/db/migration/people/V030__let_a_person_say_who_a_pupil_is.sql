alter table people_roster_row add column same_person_id bigint after same_index;
