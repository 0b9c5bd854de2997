// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.kernel.KernelSource;

/**
 * A guest program of tests: tasks that call functions through sites for ever. Which function a site
 * calls next is drawn from a table of 256 function numbers of its own, {@code mix_N}, that the host
 * may change while the guest runs.
 *
 * <p>Each function counts itself in {@code function_calls} and returns its address; a caller that
 * gets another address back counts in {@code wrong_calls}. {@code caller_rounds} counts rounds over
 * all sites.
 */
final class CallerProgram {
    private final List<Register> sites = new ArrayList<>();
    private final StringBuilder extra = new StringBuilder();
    private int functions = 4;
    private int callers = 2;
    private boolean sleepingFunction;
    private boolean yielding;

    /** Adds a site that calls through a register. */
    CallerProgram site(Register register) {
        sites.add(register);
        return this;
    }

    CallerProgram sites(int count) {
        for (int i = 0; i < count; i++) {
            sites.add(BlockTest.targetRegisters().get(i % 15));
        }
        return this;
    }

    CallerProgram functions(int count) {
        functions = count;
        return this;
    }

    CallerProgram callers(int count) {
        callers = count;
        return this;
    }

    /** Makes the last function sleep for twenty ticks before it returns. */
    CallerProgram sleepingFunction() {
        sleepingFunction = true;
        return this;
    }

    /** Makes callers give the CPU away once a round, as a kernel without preemption needs it. */
    CallerProgram yielding() {
        yielding = true;
        return this;
    }

    /** Adds text, and calls {@code test_setup} in it before the callers start. */
    CallerProgram extra(String text) {
        extra.append(text);
        return this;
    }

    KernelSource source() {
        StringBuilder text = new StringBuilder();
        data(text);
        text.append(MAIN.formatted(extra.length() > 0 ? "    callq test_setup\n" : ""));
        text.append("caller:\n    subq $24, %rsp\n    incq %rdi\n    movq %rdi, (%rsp)\n1:\n");
        for (int i = 0; i < sites.size(); i++) {
            text.append(CALL.formatted(i, sites.get(i).attName()));
        }
        text.append(yielding ? "    callq cond_resched\n" : "");
        text.append("    lock incq caller_rounds(%rip)\n    jmp 1b\n");
        for (int i = 0; i < functions; i++) {
            boolean sleeps = sleepingFunction && i == functions - 1;
            text.append((sleeps ? SLEEPING_FUNCTION : FUNCTION).formatted(i));
        }
        text.append(extra);
        return new KernelSource("callers.S", text.toString());
    }

    private void data(StringBuilder text) {
        text.append("    .data\n    .balign 8\n");
        for (String word : new String[] {"wrong_calls", "caller_rounds"}) {
            text.append("    .globl ").append(word).append('\n');
            text.append(word).append(": .quad 0\n");
        }
        text.append("function_calls: .zero ").append(8 * functions).append('\n');
        text.append("function_table:\n");
        for (int i = 0; i < functions; i++) {
            text.append("    .quad function_").append(i).append('\n');
        }
        for (int i = 0; i < sites.size(); i++) {
            text.append("mix_").append(i).append(": .zero 256\n");
        }
        text.append("caller_count: .long ").append(callers).append('\n');
    }

    private static final String MAIN =
            """
                .text
                .globl kernel_main
            kernel_main:
                subq $8, %%rsp
            %s    callq relpoline_start
                xorl %%ebx, %%ebx
            1:  cmpl caller_count(%%rip), %%ebx
                je 2f
                movq $caller, %%rdi
                movl %%ebx, %%esi
                movl $-1, %%edx
                callq kernel_thread
                incl %%ebx
                jmp 1b
            2:  movl $1000, %%edi
                callq schedule_timeout
                jmp 2b
            """;

    private static final String CALL =
            """
            site_%1$d:
                movabsq $6364136223846793005, %%rax
                imulq (%%rsp), %%rax
                addq $1442695, %%rax
                movq %%rax, (%%rsp)
                shrq $56, %%rax
                movzbl mix_%1$d(%%rax), %%eax
                movq function_table(,%%rax,8), %%rax
                movq %%rax, 8(%%rsp)
                movq %%rax, %%%2$s
                call __x86_indirect_thunk_%2$s
                cmpq 8(%%rsp), %%rax
                je 9f
                lock incq wrong_calls(%%rip)
            9:
            """;

    private static final String FUNCTION =
            """
                .p2align 4
                .type function_%1$d, @function
            function_%1$d:
                lock incq function_calls + 8 * %1$d(%%rip)
                leaq function_%1$d(%%rip), %%rax
                ret
            """;

    private static final String SLEEPING_FUNCTION =
            """
                .p2align 4
                .type function_%1$d, @function
            function_%1$d:
                lock incq function_calls + 8 * %1$d(%%rip)
                subq $8, %%rsp
                movl $20, %%edi
                callq schedule_timeout
                addq $8, %%rsp
                leaq function_%1$d(%%rip), %%rax
                ret
            """;
}
