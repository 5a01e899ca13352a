alter table platform_user_session add column second_factor varchar(20) comment 'how it was proved: TOTP, RECOVERY_CODE; null: not (yet)';
