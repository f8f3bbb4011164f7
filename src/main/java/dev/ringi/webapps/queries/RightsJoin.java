package dev.ringi.webapps.queries;

import java.sql.Connection;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;

/**
 * Joins tasks and variables to the caller's rights by equality. The stock queries join them by {@code RESOURCE_ID_ in
 * (RES.ID_, D.KEY_, '*')}, for which PostgreSQL compares each task of a list with each right of its reader: a third of
 * a million comparisons for five hundred tasks. Unfolded, each of the three ids meets its rights by hash or index.
 *
 * <p>More rows than one for a task come from the stock join, too; the queries select distinct ones. A query that doesn't
 * look as expected is left as it is.
 */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "prepare",
                args = {Connection.class, Integer.class}))
class RightsJoin implements Interceptor {

    private static final Pattern STOCK = Pattern.compile(
            "^(\\s*select (?:distinct|count\\(distinct).*?from \\S*ACT_RU_(?:TASK|VARIABLE) RES\\b.*?)"
                    + "((?:left|inner) join\\s+\\(\\s*SELECT A\\.\\*\\s+FROM \\S*ACT_RU_AUTHORIZATION A\\b.*?AUTH ON )"
                    + "\\(AUTH\\.RESOURCE_ID_ in \\(([^()]*)\\)\\s*\\)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final String UNFOLDED =
            "$1cross join lateral unnest(array[$3]) RIGHTS(ID_) $2(AUTH.RESOURCE_ID_ = RIGHTS.ID_)";

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        var query = ((StatementHandler) invocation.getTarget()).getBoundSql();
        var unfolded = unfold(query.getSql());
        if (!unfolded.equals(query.getSql())) {
            SystemMetaObject.forObject(query).setValue("sql", unfolded);
        }
        return invocation.proceed();
    }

    static String unfold(String sql) {
        return sql.contains("AUTH ON (") ? STOCK.matcher(sql).replaceFirst(UNFOLDED) : sql;
    }
}
