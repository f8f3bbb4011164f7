package dev.ringi.engine.queries;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;

/**
 * Remembers by which method a property is read. For each of the engine's statements MyBatis reads a hundred properties of
 * the query to find out which criteria are set, and those not named like a bean's it seeks anew among all methods.
 */
final class KnownGetters extends ObjectPropertyAccessor {

    private final ClassValue<Map<String, Optional<Method>>> known = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** For all classes that MyBatis reads and has no accessor of its own for. */
    void install() {
        OgnlRuntime.setPropertyAccessor(Object.class, this);
    }

    @Override
    public Object getPossibleProperty(OgnlContext context, Object target, String name) throws OgnlException {
        var type = target.getClass();
        var getter = known.get(type).computeIfAbsent(name, unknown -> find(type, unknown));
        return getter.isPresent() ? read(getter.get(), target) : super.getPossibleProperty(context, target, name);
    }

    private static Optional<Method> find(Class<?> type, String name) {
        return Optional.ofNullable(OgnlRuntime.getGetMethod(type, name))
                .or(() -> Optional.ofNullable(OgnlRuntime.getReadMethod(type, name)))
                .filter(Method::trySetAccessible);
    }

    private static Object read(Method getter, Object target) throws OgnlException {
        try {
            return getter.invoke(target);
        } catch (InvocationTargetException e) {
            throw new OgnlException(getter.getName(), e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new OgnlException(getter.getName(), e);
        }
    }
}
