-- Many tests open a sheet by itself, of a cycle, plan and target that are numbers and nothing more. Here these numbers get
-- rows to stand on, far from the ids that real ones get; whoever has a year of their own never notices.
create function ringi.lay_ground() returns trigger language plpgsql as $$
begin
    if not exists (select from ringi.plan where id = new.plan_id) then
        insert into ringi.plan
                (id, programme_code, fiscal_year, municipality, title, subtitle, front_matter, labels, in_use)
            values (new.plan_id, 'ground' || new.plan_id, 1900, '町', '仮の計画', '', '{}', '{}', true);
    end if;
    if not exists (select from ringi.cycle where id = new.cycle_id) then
        insert into ringi.cycle
                (id, programme_code, fiscal_year, phase, plan_id, title, opened_at, late, state, lock_version)
            values (new.cycle_id, 'ground' || new.cycle_id, 1900, 'PLAN', new.plan_id, '仮の年度', now(), false, 'OPENED', 0);
    end if;
    return new;
end $$;

create function ringi.lay_target() returns trigger language plpgsql as $$
begin
    if not exists (select from ringi.plan_node where id = new.target_id) then
        insert into ringi.plan_node
                (id, plan_id, level, number, mark, name, key, depth, position, importance, consents, labels, content)
            values (new.target_id, new.plan_id, 'target', 1, '', new.title, 'ground' || new.target_id, 0, new.target_id,
                'ORDINARY', '[]', '{}', '{}');
    end if;
    return new;
end $$;

create trigger ground before insert on ringi.sheet for each row execute function ringi.lay_ground();
create trigger ground_of_a_target before insert on ringi.sheet for each row execute function ringi.lay_target();
create trigger ground before insert on ringi.consultation for each row execute function ringi.lay_ground();

alter table ringi.cycle alter column id restart with 1000000;
alter table ringi.plan alter column id restart with 1000000;
alter table ringi.plan_node alter column id restart with 1000000;
