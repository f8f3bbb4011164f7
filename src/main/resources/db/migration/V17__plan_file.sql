-- A plan file that was taken in already is known by its bytes, and not looked through again.
alter table plan add column file_hash varchar(64);
