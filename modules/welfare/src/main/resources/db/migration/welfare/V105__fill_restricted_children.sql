insert into welfare_restricted_child (person_id, file_id) select f.person_id, f.id from welfare_child_file f where f.restricted = 1;
