// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.Locale;
import org.retint.sim.junit.LabSettings;
import org.retint.x86.GuestCode;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.MemoryModel;

/** What labs of both kinds read from a test. */
final class LabModels {
    private LabModels() {}

    /** Returns the models that a test asks for; store buffers and stale fetches if it does not. */
    static ExplorationModel of(LabSettings settings) {
        return new ExplorationModel(
                named(MemoryModel.class, settings.memory(), MemoryModel.TSO),
                named(FetchModel.class, settings.fetch(), FetchModel.STALE),
                new Interrupts(
                        settings.interrupts(), settings.vector(), settings.nmis(), rip -> true));
    }

    private static <T extends Enum<T>> T named(Class<T> type, String name, T otherwise) {
        if (name.isEmpty()) {
            return otherwise;
        }
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (T value : type.getEnumConstants()) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "there is no %s of this name: name=%s known=%s"
                        .formatted(
                                type.getSimpleName(),
                                name,
                                Arrays.toString(type.getEnumConstants())));
    }

    /** Returns the assembly of a test method or else of its class. */
    static GuestCode code(AnnotatedElement test) {
        GuestCode code = test.getAnnotation(GuestCode.class);
        if (code == null && test instanceof Member member) {
            code = member.getDeclaringClass().getAnnotation(GuestCode.class);
        }
        if (code == null) {
            throw new IllegalArgumentException(
                    "there is nothing to run: add @GuestCode to the test: test=" + test);
        }
        return code;
    }
}
