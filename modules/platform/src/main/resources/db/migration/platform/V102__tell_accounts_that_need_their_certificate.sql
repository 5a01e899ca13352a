alter table platform_user add column certificate_only bit not null default 0 comment 'the password counts only beside a registered certificate';
