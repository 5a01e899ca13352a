create index welfare_care_child_person on welfare_care_child (person_id);
