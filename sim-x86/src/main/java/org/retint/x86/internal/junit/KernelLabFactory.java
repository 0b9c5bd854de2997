// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.junit;

import java.lang.reflect.AnnotatedElement;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.junit.LabFactory;
import org.retint.sim.junit.LabSettings;
import org.retint.x86.GuestCode;
import org.retint.x86.KernelLab;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.KernelProgram;

/** Labs on the mini-kernel. */
public final class KernelLabFactory implements LabFactory {
    private static final String FILE = "guest.S";

    /** A lab, which runs up to where exploration begins when that is asked for. */
    private static final class ExploredLab implements Lab {
        private final KernelLab lab;
        private final String from;
        private final ExplorationModel model;
        private KernelProgram program;

        ExploredLab(KernelLab lab, String from, ExplorationModel model) {
            this.lab = lab;
            this.from = from;
            this.model = model;
        }

        @Override
        public Object parameter(Class<?> type) {
            return type == KernelLab.class ? lab : program();
        }

        @Override
        public Reproducible system() {
            return program().system();
        }

        private KernelProgram program() {
            if (program == null) {
                program = new KernelProgram(lab.machine(), lab.image().assembled(), from, model);
            }
            return program;
        }
    }

    /** Makes the factory; the service loader does. */
    public KernelLabFactory() {}

    @Override
    public boolean supports(Class<?> parameterType) {
        return parameterType == KernelLab.class || parameterType == KernelProgram.class;
    }

    @Override
    public Lab open(AnnotatedElement test, LabSettings settings) {
        GuestCode code = LabModels.code(test);
        KernelLab.Builder lab =
                KernelLab.builder().cpus(settings.cpus()).source(FILE, code.value());
        for (int i = 0; i < code.tasks().length; i++) {
            lab.task(i % settings.cpus(), code.tasks()[i]);
        }
        return new ExploredLab(lab.build(), code.from(), LabModels.of(settings));
    }
}
