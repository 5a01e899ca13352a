update welfare_child_file set look_on = date(utc_timestamp(6) + interval 8 hour) where status = 'ARCHIVED';
