alter table people_person
  add column merged_into bigint,
  add key people_person_merged (merged_into);
