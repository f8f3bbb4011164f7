-- Camunda and its fork Operaton each know one group of administrators, and each by a name of its own. In a database that
-- the other has begun the group goes on, with its members and rights, under the name that this engine knows. At each
-- start, since a version of its own would run once for both.
do $$
declare
    former constant text :=
        case '${administrators}' when 'operaton-admin' then 'camunda-admin' else 'operaton-admin' end;
begin
    -- At the very first start the engine's tables are still to come.
    if to_regclass('act_id_group') is null then
        return;
    end if;
    if not exists (select 1 from act_id_group where id_ = former) then
        return;
    end if;

    insert into act_id_group select '${administrators}', rev_, name_, type_ from act_id_group where id_ = former;
    update act_id_membership set group_id_ = '${administrators}' where group_id_ = former;
    update act_id_tenant_member set group_id_ = '${administrators}' where group_id_ = former;
    update act_ru_identitylink set group_id_ = '${administrators}' where group_id_ = former;
    update act_ru_authorization set group_id_ = '${administrators}' where group_id_ = former;
    update act_ru_authorization set resource_id_ = '${administrators}' where resource_id_ = former;
    delete from act_id_group where id_ = former;

    insert into body select '${administrators}', name, display_order from body where group_id = former;
    update post set body_id = '${administrators}' where body_id = former;
    delete from body where group_id = former;
end $$;
