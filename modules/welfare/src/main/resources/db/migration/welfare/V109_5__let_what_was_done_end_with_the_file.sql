alter table welfare_care_done comment = 'never changed, deleted when its file ends';
