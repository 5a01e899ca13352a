alter table welfare_file_note comment = 'never changed, deleted when its file ends';
