alter table welfare_care_check drop column noticed_by;
