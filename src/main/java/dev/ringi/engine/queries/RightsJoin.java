package dev.ringi.engine.queries;

import java.sql.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.springframework.util.ConcurrentLruCache;

/**
 * Asks for tasks and variables by the caller's rights, read once. The stock queries join them by {@code RESOURCE_ID_ in
 * (RES.ID_, D.KEY_, '*')}, for which PostgreSQL compares each task of a list with each right of its reader: a third of
 * a million comparisons for five hundred tasks.
 *
 * <p>Where the query only asks whether there is such a right, the rights are put before it and each id looked up among
 * them. Otherwise each of the ids is joined by equality; more rows than one for a task come from the stock join, too,
 * and the queries select distinct ones. A query that doesn't look as expected is left as it is.
 */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "prepare",
                args = {Connection.class, Integer.class}))
class RightsJoin implements Interceptor {

    private static final Pattern STOCK = Pattern.compile(
            "^(?<query>\\s*select (?:distinct|count\\().*?from \\S*ACT_RU_(?:TASK|VARIABLE) RES\\b.*?)"
                    + "(?<join>left|inner) join\\s+"
                    + "\\((?<rights>\\s*SELECT A\\.\\*\\s+FROM \\S*ACT_RU_AUTHORIZATION A\\b.*?)\\)\\s*"
                    + "AUTH ON \\(AUTH\\.RESOURCE_ID_ in \\((?<ids>[^()]*)\\)\\s*\\)"
                    + "(?<rest>.*)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_RIGHT =
            Pattern.compile("AUTH\\.RESOURCE_ID_ IS NOT NULL", Pattern.CASE_INSENSITIVE);

    /** One for each number of groups and criteria. */
    private final ConcurrentLruCache<String, String> known = new ConcurrentLruCache<>(500, RightsJoin::unfold);

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        var query = ((StatementHandler) invocation.getTarget()).getBoundSql();
        var unfolded = known.get(query.getSql());
        if (!unfolded.equals(query.getSql())) {
            SystemMetaObject.forObject(query).setValue("sql", unfolded);
        }
        return invocation.proceed();
    }

    static String unfold(String sql) {
        var stock = STOCK.matcher(sql);
        if (!sql.contains("AUTH ON (") || !stock.matches()) {
            return sql;
        }
        return asksOnlyWhether(stock) ? lookUp(stock) : joinByEquality(stock);
    }

    /** Parameters are told by their place, so none may stand before those of the rights, which go to the front. */
    private static boolean asksOnlyWhether(Matcher stock) {
        var rest = stock.group("rest");
        return stock.group("join").equalsIgnoreCase("left")
                && !stock.group("query").contains("?")
                && HAS_RIGHT.matcher(rest).results().count() == 1
                && rest.split("AUTH\\.").length == 2;
    }

    private static String lookUp(Matcher stock) {
        var has = Stream.of(stock.group("ids").split(","))
                .map(id -> id.strip() + " in (select RESOURCE_ID_ from RIGHTS)")
                .collect(Collectors.joining(" or ", "(", ")"));
        return "with RIGHTS as materialized (" + stock.group("rights") + ") " + stock.group("query")
                + HAS_RIGHT.matcher(stock.group("rest")).replaceFirst(Matcher.quoteReplacement(has));
    }

    private static String joinByEquality(Matcher stock) {
        return stock.group("query") + "cross join lateral unnest(array[" + stock.group("ids") + "]) RIGHTS(ID_) "
                + stock.group("join") + " join (" + stock.group("rights") + ") AUTH ON (AUTH.RESOURCE_ID_ = RIGHTS.ID_)"
                + stock.group("rest");
    }
}
