package dev.ringi.engine;

/** The engine's open tasks as a table for a query of ours: asking the engine for each of a thousand would take a thousand queries. */
public final class OpenTasks {

    private OpenTasks() {}

    /**
     * A select of {@code id}; {@code instance}, its case; {@code element}, the model's; {@code name}; {@code assignee}, null for nobody's; {@code since}
     * and {@code due}, null for those without, both in the server's time zone and without it; {@code seats}, the groups that
     * are offered it, an array; {@code subject}, the number in a variable of the task's own case, or null.
     *
     * @param variable its name, which no caller of ours may choose
     */
    public static String about(String variable) {
        return """
                select t.id_ as id,
                       t.proc_inst_id_ as instance,
                       t.task_def_key_ as element,
                       t.name_ as name,
                       t.assignee_ as assignee,
                       t.create_time_ as since,
                       t.due_date_ as due,
                       array(select l.group_id_
                               from act_ru_identitylink l
                              where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                              order by l.group_id_) as seats,
                       (select v.long_
                          from act_ru_variable v
                         where v.execution_id_ = t.proc_inst_id_ and v.name_ = '%s') as subject
                  from act_ru_task t
                """.formatted(variable);
    }
}
