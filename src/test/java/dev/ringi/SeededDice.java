package dev.ringi;

import java.lang.reflect.Method;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

class SeededDice extends AnnotationBasedArgumentsProvider<Seeded> implements InvocationInterceptor {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, Seeded seeded) {
        return LongStream.rangeClosed(1, seeded.value()).mapToObj(Dice::new).map(Arguments::of);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        try {
            test.proceed();
        } catch (AssertionError | Exception failure) {
            var dice = (Dice) called.getArguments().get(0);
            throw new AssertionError(dice.drawn() + "\n" + failure.getMessage(), failure);
        }
    }
}
