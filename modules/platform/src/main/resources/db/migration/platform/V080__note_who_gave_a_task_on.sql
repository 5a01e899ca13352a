alter table platform_task add column given_by bigint comment 'who gave it to its owner; null: the record names the owner' after owner_id;
