// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Assembly that runs in a test with {@code @ExploreInterleavings}.
 *
 * <p>With a parameter of type {@link org.retint.x86.explore.FlatProgram} it runs by itself: CPU n
 * starts at the symbol {@code cpun} and ends with HLT. With one of type {@link KernelLab} it runs
 * on the mini-kernel: every task calls a function, and {@link #from} says where exploration begins.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GuestCode {
    /** Returns the assembly, in AT&amp;T syntax. */
    String value();

    /**
     * Returns the functions that tasks call on the mini-kernel, the first on CPU 0 and so on round
     * all CPUs. Without any the assembly defines {@code kernel_main}.
     */
    String[] tasks() default {};

    /**
     * Returns the symbol at which CPU 0 has to arrive for exploration to begin; what runs before
     * that, the start of the kernel for one, runs in one way.
     */
    String from() default "explore_here";
}
