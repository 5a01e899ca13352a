alter table welfare_attention_fact comment = 'never changed, deleted when its file ends';
