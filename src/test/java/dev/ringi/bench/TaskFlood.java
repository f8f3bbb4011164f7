package dev.ringi.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Multiplies the open sheets of a cycle, as the engine itself has written them: execution, task, candidates, rights and
 * variables, each under ids of its own.
 */
final class TaskFlood {

    private static final String SHEETS = "starts_with(PROC_DEF_ID_, 'sheetSubmission')";
    private static final String OF_SHEETS = " in (select ID_ from ACT_RU_TASK where " + SHEETS + ")";

    private final JdbcTemplate database;
    private final int times;

    TaskFlood(JdbcTemplate database, int times) {
        this.database = database;
        this.times = times;
    }

    void pour() {
        database.execute("create function copied(id text, number int) returns text language sql immutable "
                + "as 'select md5(id || number)::uuid::text'");
        copy("ACT_GE_BYTEARRAY", "ID_ in (select BYTEARRAY_ID_ from ACT_RU_VARIABLE)", "ID_");
        copy("ACT_RU_VARIABLE", SHEETS, variables());
        copy("ACT_RU_IDENTITYLINK", "TASK_ID_" + OF_SHEETS, "ID_", "TASK_ID_");
        copy("ACT_RU_AUTHORIZATION", "RESOURCE_ID_" + OF_SHEETS, "ID_", "RESOURCE_ID_");
        copy("ACT_RU_TASK", SHEETS, "ID_", "EXECUTION_ID_", "PROC_INST_ID_");
        copy("ACT_RU_EXECUTION", SHEETS, "ID_", "PROC_INST_ID_", "PARENT_ID_");
        vary();
        database.execute("vacuum analyze");
    }

    private static String[] variables() {
        return new String[] {"ID_", "EXECUTION_ID_", "PROC_INST_ID_", "TASK_ID_", "BYTEARRAY_ID_", "VAR_SCOPE_"};
    }

    private void copy(String table, String which, String... ids) {
        var own = List.of(ids);
        var columns = database.queryForList(
                "select upper(column_name) from information_schema.columns where table_schema = 'public' and table_name = ?",
                String.class,
                table.toLowerCase());
        var values = columns.stream()
                .map(column -> own.contains(column) ? "copied(S." + column + ", number)" : "S." + column)
                .collect(Collectors.joining(", "));
        database.execute("alter table " + table + " disable trigger all");
        database.update("insert into %s (%s) select %s from %s S, generate_series(1, %d) number where %s"
                .formatted(table, String.join(", ", columns), values, table, times - 1, which));
        database.execute("alter table " + table + " enable trigger all");
    }

    /** Every third task is somebody's; dates and names differ. */
    private void vary() {
        database.execute("select setseed(0.5)");
        database.update("update ACT_RU_TASK set DUE_DATE_ = DUE_DATE_ - random() * interval '60 days', "
                + "CREATE_TIME_ = CREATE_TIME_ - random() * interval '90 days', "
                + "NAME_ = '第' || (random() * 1000)::int || '回 ' || NAME_ where " + SHEETS);
        database.update("update ACT_RU_TASK T set ASSIGNEE_ = 'staff' || substring(I.GROUP_ID_ from 2) "
                + "from ACT_RU_IDENTITYLINK I where I.TASK_ID_ = T.ID_ and random() < 0.33 and T.ID_" + OF_SHEETS);
        database.update(
                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_) "
                        + "select copied(A.ID_, 0), 1, 1, T.ASSIGNEE_, A.RESOURCE_TYPE_, A.RESOURCE_ID_, A.PERMS_ "
                        + "from ACT_RU_AUTHORIZATION A join ACT_RU_TASK T on T.ID_ = A.RESOURCE_ID_ where T.ASSIGNEE_ is not null");
    }
}
