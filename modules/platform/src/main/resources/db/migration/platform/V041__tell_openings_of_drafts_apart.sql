alter table platform_draft
  add column opening bigint not null default 0 after form,
  drop key platform_draft_form,
  add unique key platform_draft_form (user_id, page, address, form, opening);
