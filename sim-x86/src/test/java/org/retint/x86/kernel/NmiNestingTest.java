// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;

/**
 * R22 of relpoline.md: an NMI handler that runs into a breakpoint, and a second NMI at every
 * distance from the first, as CPU 1 sends both.
 */
class NmiNestingTest {
    /** Instructions between the two NMIs: from before the first handler to behind the last. */
    private static final int DISTANCES = 260;

    /** The victim asserts that its registers stay, CPU 1 that both NMIs were handled. */
    private static final String PROGRAM =
            """
            .data
            distance:
                .long 0
            .bss
            .balign 64
            .globl progress
            progress:
                .zero 8
            .text
            kernel_main:
                subq $8, %rsp
                leaq sender(%rip), %rdi
                xorl %esi, %esi
                movl $1, %edx
                call kernel_thread
            .if from_user_mode
                movq $USER_TEXT_VIRTUAL + program - user_text, %rdi
                movq $USER_STACK_VIRTUAL + 4096, %rsi
                jmp enter_user_mode
                .section .user.text, "ax", @progbits
            program:
            .endif
                movq $0x1234567, %rbx
                movq %rsp, %rbp
                leaq 17(%rbx), %r12
                leaq 18(%rbx), %rdx
            victim:
                cmpq $0x1234567, %rbx
                jne wrong
                cmpq %rsp, %rbp
                jne wrong
                leaq -17(%r12), %rax
                cmpq %rbx, %rax
                jne wrong
                leaq -18(%rdx), %rax
                cmpq %rbx, %rax
                jne wrong
            .if !from_user_mode
                lock incq progress(%rip)
            .endif
                jmp victim
            wrong:
                ud2
            .text
            sender:
                # Until the victim runs.
                movl $3000, %ecx
            1:
                decl %ecx
                jnz 1b
                call send
                movl distance(%rip), %ecx
                leaq 3f(%rip), %rax
                subq %rcx, %rax
                jmp *%rax
                .rept 260
                nop
                .endr
            3:
                call send
                movl $2000, %ecx
            4:
                decl %ecx
                jnz 4b
                cmpq $2, percpu_areas + stat_nmis(%rip)
                jne 6f
            .if !from_user_mode
                # And goes on.
                movq progress(%rip), %rax
                movl $200, %ecx
            5:
                decl %ecx
                jnz 5b
                cmpq %rax, progress(%rip)
                je 6f
            .endif
                xorl %edi, %edi
                jmp hypercall_exit
            6:
                movl $1, %edi
                jmp hypercall_assert
            send:
                xorl %edi, %edi
                movl $ICR_NMI + ICR_ASSERT, %esi
                jmp apic_send
            .section .noinstr.text, "ax", @progbits
            kernel_nmi_hook:
                int3
                nop
                ret
            kernel_int3_hook:
                movl $1, %eax
                ret
            """;

    private static KernelImage image(boolean nests, boolean ret, boolean fromUserMode) {
        return KernelImage.assemble(
                KernelSources.builder()
                        .symbol("nmi_nests", nests ? 1 : 0)
                        .symbol("exceptions_return_by_ret", ret ? 1 : 0)
                        .symbol("from_user_mode", fromUserMode ? 1 : 0)
                        .code(new KernelSource("program.S", PROGRAM))
                        .build());
    }

    /** Returns the distances at which something goes wrong. */
    private static List<Integer> failures(KernelImage image) {
        List<Integer> failures = new ArrayList<>();
        for (int distance = 0; distance < DISTANCES; distance++) {
            Machine machine =
                    Machine.builder()
                            .processor(X86Processor.untimed())
                            .cpus(2)
                            .memory(Sizes.MiB(8))
                            .device(HypercallPort.withoutPolicy())
                            .build();
            image.boot(machine);
            image.setParameter(machine.memory(), "distance", distance);
            image.setParameter(machine.memory(), "boot_tick_cycles", 1 << 30);
            RunResult result = machine.run(Bounds.cycles(1_000_000));
            if (!result.isSuccess()) {
                failures.add(distance);
            }
        }
        return failures;
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void r22BothNmisAreHandledOnceAtEveryDistance(boolean nests, boolean ret) {
        assertEquals(List.of(), failures(image(nests, ret, false)));
    }

    @Test
    void r22WithoutNestingTheFrameOfTheFirstIsOverwritten() {
        List<Integer> failures = failures(image(false, false, false));
        assertTrue(failures.size() > 3, failures::toString);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void r22FromUserModeBothAreHandledToo(boolean nests, boolean ret) {
        assertEquals(List.of(), failures(image(nests, ret, true)));
    }
}
