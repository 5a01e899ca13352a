alter table cases_mentoring_contact
  add column planned_topic varbinary(829) comment 'what the meeting is to be about',
  add column planned_with bigint comment 'whose meeting it is: a member of the group, null for the mentor',
  add column postponed_to date comment 'the day to which it was put off, for the reason in missed_reason',
  add column sitting varchar(36) character set utf8mb4 collate utf8mb4_bin comment 'the same in every plan of one sitting of several children',
  add column own_words varbinary(4029) comment 'what the child said itself',
  add key cases_mentoring_contact_sitting (sitting);
