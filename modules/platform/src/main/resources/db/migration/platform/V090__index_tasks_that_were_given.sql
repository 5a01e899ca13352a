alter table platform_task add key platform_task_given (owner_id, done_at, given_by, subject_kind, subject_id);
