update welfare_child_file set look_on = date(utc_timestamp(6) + interval 8 hour) where restricted = 1 and status = 'OPEN';
