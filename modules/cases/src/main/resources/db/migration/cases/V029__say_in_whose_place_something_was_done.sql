alter table cases_timeline_entry add column for_user bigint comment 'who was absent: it was done in their place' after actor;
