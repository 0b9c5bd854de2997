// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.stream.IntStream;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.junit.LabFactory;
import org.retint.sim.junit.LabSettings;
import org.retint.x86.asm.Assembler;
import org.retint.x86.explore.FlatProgram;

/** Labs without a kernel. */
public final class FlatLabFactory implements LabFactory {
    private static final String FILE = "guest.S";

    private record FlatLab(FlatProgram program) implements Lab {
        @Override
        public Object parameter(Class<?> type) {
            return program;
        }

        @Override
        public Reproducible system() {
            return program.system();
        }
    }

    /** Makes the factory; the service loader does. */
    public FlatLabFactory() {}

    @Override
    public boolean supports(Class<?> parameterType) {
        return parameterType == FlatProgram.class;
    }

    @Override
    public Lab open(AnnotatedElement test, LabSettings settings) {
        return new FlatLab(
                new FlatProgram(
                        Assembler.assemble(FlatProgram.BASE, FILE, LabModels.code(test).value()),
                        IntStream.range(0, settings.cpus()).mapToObj(i -> "cpu" + i).toList(),
                        LabModels.of(settings)));
    }
}
