alter table target
    add column importance varchar(20) not null default 'ORDINARY',
    add column consents   jsonb       not null default '[]';

alter table sheet
    add column programme  text  not null default 'priorityPlan',
    add column importance text  not null default 'ORDINARY',
    add column consents   jsonb not null default '[]',
    add column route      jsonb not null default '[]',
    add column mending    jsonb not null default '[]',
    add column seats      jsonb not null default '[]',
    add column returns    integer not null default 0;

alter table submission_step
    add column seat                text,
    add column on_behalf_of        text,
    add column on_behalf_capacity  text,
    alter column actor drop not null;

drop index submission_step_one_approval_per_round;

create unique index submission_step_one_approval_per_round on submission_step (sheet_id, round, seat)
    where kind = 'APPROVED' and seat is not null;
