alter table welfare_parent_contact comment = 'never changed, deleted when its file ends';
