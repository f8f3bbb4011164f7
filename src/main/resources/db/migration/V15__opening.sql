-- Ids in blocks, so that the sheets of a cycle are inserted together. An identity's own sequence can't be found by name.
alter table sheet alter column id drop identity;
create sequence sheet_seq increment by 50 owned by sheet.id;
select setval('sheet_seq', max(id)) from sheet having count(*) > 0;
