alter table platform_upload add key platform_upload_sender (user_id, attachment_id, touched_at);
