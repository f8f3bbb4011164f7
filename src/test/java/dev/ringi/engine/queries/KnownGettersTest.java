package dev.ringi.engine.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.ognl.MemberAccess;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.Ognl;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnownGettersTest {

    @Test
    @DisplayName("問合せのどの項目も、初めてでも二度目でも、MyBatis自身が読むのと同じに読む")
    void propertiesAreWhatMyBatisReads() {
        var query = (TaskQueryImpl) new TaskQueryImpl()
                .taskCandidateGroupIn(List.of("own"))
                .includeAssignedTasks()
                .withCandidateGroups()
                .dueBefore(new Date(0))
                .active();
        var ours = new KnownGetters();
        var stock = new ObjectPropertyAccessor();
        var names = properties();
        assertThat(names).contains("candidateGroups", "isOrQueryActive", "isWithCandidateGroups", "nothing");
        for (var name : names) {
            var expected = read(stock, query, name);
            assertThat(read(ours, query, name)).as(name).isEqualTo(expected);
            assertThat(read(ours, query, name)).as(name).isEqualTo(expected);
        }
    }

    /** Or what the getter throws: one asks for the engine, which isn't there. */
    private static Object read(ObjectPropertyAccessor accessor, Object target, String name) {
        try {
            return accessor.getPossibleProperty(Ognl.createDefaultContext(target, new Anything()), target, name);
        } catch (OgnlException e) {
            return e.getReason().getClass();
        }
    }

    /** As a bean's, as the method is called, and one that isn't there. */
    private static List<String> properties() {
        var getters = Stream.of(TaskQueryImpl.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> name.matches("(get|is)[A-Z].*"))
                .flatMap(name -> Stream.of(name, decapitalized(name.replaceFirst("get|is", ""))));
        return Stream.concat(getters, Stream.of("nothing")).distinct().toList();
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static final class Anything implements MemberAccess {

        @Override
        public Object setup(OgnlContext context, Object target, Member member, String name) {
            return null;
        }

        @Override
        public void restore(OgnlContext context, Object target, Member member, String name, Object state) {
            // Nothing was changed.
        }

        @Override
        public boolean isAccessible(OgnlContext context, Object target, Member member, String name) {
            return true;
        }
    }
}
