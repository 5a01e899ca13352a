alter table welfare_attention_basis comment = 'never changed, deleted when its file ends';
