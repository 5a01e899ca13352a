alter table cases_questioning
  add column due_at datetime(6) comment 'last moment of the clock of its ground' after completed_by,
  add column amber_at datetime(6) after due_at;
