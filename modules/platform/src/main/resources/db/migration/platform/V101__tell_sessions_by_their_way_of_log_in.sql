alter table platform_user_session add column way varchar(20) not null default 'PASSWORD' comment 'PASSWORD, CERTIFICATE (with the password), UNIFIED';
