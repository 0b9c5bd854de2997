// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.reflect.AnnotatedElement;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.explore.Shared;

/** Labs without instructions: actors on a shared variable. */
public final class SharedLabFactory implements LabFactory {
    private record SharedLab(Shared shared) implements Lab {
        @Override
        public Object parameter(Class<?> type) {
            return shared;
        }

        @Override
        public Reproducible system() {
            return shared;
        }
    }

    @Override
    public boolean supports(Class<?> parameterType) {
        return parameterType == Shared.class;
    }

    @Override
    public Lab open(AnnotatedElement test, LabSettings settings) {
        return new SharedLab(new Shared(-1, test.getAnnotation(Actors.class).value()));
    }
}
