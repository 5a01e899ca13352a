update cases_disposition set served_on = executed_on, served_by = executed_by where executed_on is not null;
