-- A sheet knows its own deadlines: they need no copies in its case's variables.
alter table sheet add column submission_deadline date;
alter table sheet add column review_deadline date;
update sheet
set submission_deadline = cycle.submission_deadline, review_deadline = cycle.review_deadline
from cycle
where cycle.id = sheet.cycle_id;
alter table sheet alter column submission_deadline set not null;
alter table sheet alter column review_deadline set not null;
