// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** What {@link ExploreInterleavings} brings into JUnit. */
@SuppressWarnings("exports") // whoever has no JUnit does not need it
public final class RetintExtension implements ParameterResolver, InvocationInterceptor {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(RetintExtension.class);

    /** Makes the extension; JUnit does. */
    public RetintExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Outcomes.class
                || type == Interleavings.class
                || factory(type, context).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExplorationTest test = test(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == Outcomes.class) {
            return test.outcomes();
        }
        if (type == Interleavings.class) {
            return test.interleavings();
        }
        return test.parameter(factory(type, context).orElseThrow(), type);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        invocation.proceed();
        ReplaySchedule replayed =
                context.getRequiredTestMethod().getAnnotation(ReplaySchedule.class);
        ExplorationTest test = test(context);
        if (replayed == null) {
            test.explore(context::publishReportEntry);
        } else {
            test.replay(replayed.value());
        }
    }

    /** Returns the test that is going on; JUnit asks for its parameters before it runs. */
    private static ExplorationTest test(ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        ExplorationTest test = store.get(context.getUniqueId(), ExplorationTest.class);
        if (test == null) {
            test = new ExplorationTest(context.getRequiredTestMethod());
            store.put(context.getUniqueId(), test);
        }
        return test;
    }

    private static Optional<LabFactory> factory(Class<?> type, ExtensionContext context) {
        ClassLoader loader = context.getRequiredTestClass().getClassLoader();
        return ServiceLoader.load(LabFactory.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.supports(type))
                .findFirst();
    }
}
