update cases_assignment a join cases_file f on f.id = a.file_id set a.station_id = f.station_id where a.station_id is null;
