// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.retint.x86.KernelLab;
import org.retint.x86.X86Processor;
import org.retint.x86.timing.CostKind;
import org.retint.x86.timing.Skylake;

class CycleProfileTest {
    private final CycleProfile profile = new CycleProfile();
    private KernelLab lab;

    private void run(KernelLab.Builder builder, String... patchers) {
        lab =
                builder.processor(
                                X86Processor.timed(new ProfiledPart(Skylake.CLIENT_PART, profile)))
                        .build();
        List<String> patching = List.of(patchers);
        CodeMap functions =
                CodeMap.of(
                        lab.image().assembled(),
                        symbol -> {
                            if (symbol.name().startsWith("thunk")) {
                                return CodeRange.Role.THUNK;
                            }
                            return patching.contains(symbol.name())
                                    ? CodeRange.Role.PATCHER
                                    : CodeRange.Role.PLAIN;
                        });
        List<CodeRange> sites = new ArrayList<>();
        lab.image()
                .assembled()
                .findSymbol("site")
                .ifPresent(
                        site ->
                                sites.add(
                                        new CodeRange(
                                                site.virtualAddress(),
                                                lab.address("site_end"),
                                                "site",
                                                CodeRange.Role.PLAIN)));
        profile.begin(functions, new CodeMap(sites));
        assertTrue(lab.run().isSuccess(), () -> lab.run().toString());
    }

    /** Returns all paths that end in a function, as names from the root down. */
    private List<String> pathsTo(String function) {
        List<String> found = new ArrayList<>();
        collect(profile.root(), "", function, found);
        return found;
    }

    private static void collect(
            ProfileNode node, String path, String function, List<String> found) {
        for (ProfileNode callee : node.callees()) {
            String here = path.isEmpty() ? callee.name() : path + ";" + callee.name();
            if (callee.name().equals(function)) {
                found.add(here);
            }
            collect(callee, here, function, found);
        }
    }

    private CostSum symbol(String name) {
        return profile.bySymbol().stream()
                .filter(sum -> sum.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + profile.bySymbol()));
    }

    private static void assertNear(long expected, long actual, long tolerance) {
        assertTrue(Math.abs(actual - expected) <= tolerance, actual + ", not " + expected);
    }

    @Test
    void everyCycleOfTheClockIsCountedOnce() {
        run(
                KernelLab.builder()
                        .source(
                                "work.S",
                                """
                                work:
                                    movl $100000, %ecx
                                1:  decl %ecx
                                    jnz 1b
                                    ret
                                """)
                        .task(0, "work"));
        long charged = LongStream.of(profile.byKind()).sum();
        long running = lab.machine().cpu(0).cycles() - lab.machine().cpu(0).idleCycles();
        // Hypercalls cost what they state, which is not the model's to charge.
        assertTrue(charged <= running && charged > running * 0.99, charged + " of " + running);
        assertEquals(profile.root().totalCycles(), charged);
        assertTrue(symbol("work").self() >= 100_000, () -> profile.bySymbol().toString());
    }

    @Test
    void pathsAreThoseOfTheCallsAndTheRecursionCountsOnceInItsTotal() {
        run(
                KernelLab.builder()
                        .source(
                                "work.S",
                                """
                                work:
                                    call middle
                                    jmp tail
                                middle:
                                    movl $3, %eax
                                    jmp recurse
                                recurse:
                                    decl %eax
                                    jz 1f
                                    call recurse
                                1:  ret
                                tail:
                                    movl $1000, %ecx
                                2:  decl %ecx
                                    jnz 2b
                                    ret
                                """)
                        .task(0, "work"));
        List<String> callers = pathsTo("work");
        assertEquals(1, callers.size(), callers::toString);
        String work = callers.get(0);
        String above = work.substring(0, work.length() - ";work".length());
        assertEquals(List.of(above + ";tail"), pathsTo("tail"));
        assertEquals(
                List.of(
                        work + ";recurse",
                        work + ";recurse;recurse",
                        work + ";recurse;recurse;recurse"),
                pathsTo("recurse"));
        CostSum recurse = symbol("recurse");
        assertEquals(recurse.self(), recurse.total());
        CostSum tail = symbol("tail");
        assertEquals(tail.self(), tail.total());
    }

    @Test
    void aRetpolineIsSeenAsTheThunkAndTheFunctionItGoesToAndItsCyclesAreTheSites() {
        run(
                KernelLab.builder()
                        .source(
                                "work.S",
                                """
                                work:
                                    pushq %rbx
                                    movl $1000, %ebx
                                1:  movq $target, %rax
                                site:
                                    call thunk_rax
                                site_end:
                                    decl %ebx
                                    jnz 1b
                                    popq %rbx
                                    ret
                                thunk_rax:
                                    call 2f
                                3:  pause
                                    lfence
                                    jmp 3b
                                2:  movq %rax, (%rsp)
                                    ret
                                target:
                                    nop
                                    ret
                                """)
                        .task(0, "work"));
        List<String> thunks = pathsTo("thunk_rax");
        assertEquals(1, thunks.size(), thunks::toString);
        List<String> targets = pathsTo("target");
        assertEquals(1, targets.size(), targets::toString);
        assertEquals(thunks.get(0).replace("thunk_rax", "target"), targets.get(0));
        CostSum thunk = symbol("thunk_rax");
        assertTrue(thunk.cycles(CostKind.MISPREDICT) >= 20 * 1000, thunk::toString);
        CostSum site = profile.bySite().get(0);
        assertEquals(1, profile.bySite().size());
        // The call of the thunk is an instruction of the site: 2 cycles.
        assertNear(thunk.self() + 2000, site.self(), 10);
        assertNear(thunk.cycles(CostKind.MISPREDICT), site.cycles(CostKind.MISPREDICT), 10);
    }

    @Test
    void tasksThatTakeTurnsKeepTheirOwnPaths() {
        run(
                KernelLab.builder()
                        .source(
                                "work.S",
                                """
                                first:
                                    call deep
                                    ret
                                second:
                                    call deep
                                    ret
                                deep:
                                    pushq %rbx
                                    movl $5, %ebx
                                1:  movl $20000, %ecx
                                2:  decl %ecx
                                    jnz 2b
                                    movl $1, %edi
                                    call schedule_timeout
                                    decl %ebx
                                    jnz 1b
                                    popq %rbx
                                    ret
                                """)
                        .task(0, "first")
                        .task(0, "second"));
        List<String> paths = pathsTo("deep");
        assertEquals(
                List.of("first;deep", "second;deep"),
                paths.stream()
                        .map(path -> path.split(";"))
                        .map(names -> names[names.length - 2] + ";" + names[names.length - 1])
                        .collect(Collectors.toList()),
                paths::toString);
        assertTrue(symbol("deep").self() >= 2 * 5 * 20_000);
    }

    @Test
    void interruptsAreCountedBelowWhatTheyInterruptAndTheirDeliverySerializes() {
        run(
                KernelLab.builder()
                        .source(
                                "work.S",
                                """
                                work:
                                    movl $200000, %ecx
                                1:  decl %ecx
                                    jnz 1b
                                    ret
                                """)
                        .task(0, "work"));
        long ticks = lab.machine().cpu(0).cycles() / 20_000;
        List<String> below =
                profile.bySymbol().stream()
                        .map(CostSum::name)
                        .flatMap(name -> pathsTo(name).stream())
                        .filter(path -> path.contains("work;"))
                        .toList();
        assertTrue(below.size() > 0, () -> profile.bySymbol().toString());
        long serializing = profile.byKind()[CostKind.SERIALIZE.ordinal()];
        assertTrue(serializing >= (ticks - 2) * (300 + 200), serializing + " " + ticks);
    }

    @Test
    void thePatcherAndWhatItCallsArePatching() {
        String source =
                """
                work:
                    call patch
                    call helper
                    ret
                patch:
                    call helper
                    ret
                helper:
                    movl $1000, %ecx
                1:  decl %ecx
                    jnz 1b
                    ret
                """;
        run(KernelLab.builder().source("work.S", source).task(0, "work"), "patch");
        CostSum helper = symbol("helper");
        assertNear(helper.self(), 2 * helper.cycles(CostKind.PATCH), 80);
        assertEquals(0, symbol("work").cycles(CostKind.PATCH));
        assertEquals(symbol("patch").self(), symbol("patch").cycles(CostKind.PATCH));
    }

    @Test
    void nothingIsCountedBeforeTheBeginningAndProfilingChangesNoCycle() {
        KernelLab.Builder builder =
                KernelLab.builder().source("work.S", "work: ret\n").task(0, "work");
        KernelLab plain = builder.processor(X86Processor.timed(Skylake.CLIENT_PART)).build();
        assertTrue(plain.run().isSuccess());
        KernelLab profiled =
                builder.processor(
                                X86Processor.timed(new ProfiledPart(Skylake.CLIENT_PART, profile)))
                        .build();
        assertTrue(profiled.run().isSuccess());
        assertEquals(plain.machine().cpu(0).cycles(), profiled.machine().cpu(0).cycles());
        assertEquals(List.of(), profile.bySymbol());
    }

    @Test
    void rangesThatOverlapAreRefused() {
        CodeRange one = new CodeRange(0x1000, 0x1010, "one", CodeRange.Role.PLAIN);
        CodeRange two = new CodeRange(0x100f, 0x1020, "two", CodeRange.Role.PLAIN);
        assertThrows(IllegalArgumentException.class, () -> new CodeMap(List.of(two, one)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CodeRange(0x1000, 0x1000, "none", CodeRange.Role.PLAIN));
    }

    @Test
    void theUpperHalfOfTheAddressSpaceSortsAboveTheLower() {
        CodeRange low = new CodeRange(0x1000, 0x1010, "low", CodeRange.Role.PLAIN);
        CodeRange high = new CodeRange(-0x1000, -0xff0, "high", CodeRange.Role.PLAIN);
        CodeMap map = new CodeMap(List.of(high, low));
        assertEquals(low, map.find(0x100f));
        assertEquals(null, map.find(0x1010));
        assertEquals(high, map.find(-0x1000));
        assertEquals(null, map.find(0));
    }
}
