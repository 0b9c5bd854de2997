// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.relpoline.patch.BlockState;
import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.Rflags;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Instruction;

/**
 * R1 to R3, R9 and R20: blocks and thunks, executed one at a time on a machine that never boots.
 */
class BlockExecutionTest {
    private static final int FUNCTIONS = 8;

    /** Executed between the start of a block and its end at the most. */
    private static final int MOST_INSTRUCTIONS = 60;

    private final BlockLab lab =
            new BlockLab(
                    RelpolineMachine.builder()
                            .workload(new CallerProgram().sites(15).functions(FUNCTIONS).source())
                            .cpus(1)
                            .build());

    @Test
    void r01AssembledBlocksHaveTheBytesOfTheSpecificationForAll15Registers(@TempDir Path directory)
            throws Exception {
        List<Register> registers = BlockTest.targetRegisters();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            CallSite site = lab.site(i);
            assertEquals(registers.get(i), site.register());
            long thunk = lab.symbol("__x86_indirect_thunk_" + site.register().attName());
            long learn = lab.symbol("__relpoline_learn_" + site.register().attName());
            Block.Fields fields = new Block.Fields(-1, Block.OPCODE_JMP, 8, thunk, learn);
            byte[] bytes = lab.guest().runtime().initialBytes().get(i);
            assertEquals(
                    Arrays.toString(Block.MARKED.encode(site.address(), registers.get(i), fields)),
                    Arrays.toString(bytes));
            assertEquals(List.of("CMP 7", "JMP 3", "CALL 6", "JMP 2", "CALL 6"), decode(bytes));
            text.append("block_").append(i).append(":\n");
            for (byte value : bytes) {
                text.append(".byte ").append(value).append('\n');
            }
        }
        Path linked = GnuTools.link(directory, text.toString());
        for (int i = 0; i < 15; i++) {
            List<String> lines = GnuTools.disassemble(directory, linked, "block_" + i);
            assertEquals(5, lines.size(), lines::toString);
            String name = registers.get(i).attName();
            assertTrue(lines.get(0).endsWith("| cmp $0xffffffffffffffff,%" + name), lines.get(0));
            assertTrue(lines.get(1).startsWith("40 eb 08 | rex jmp"), lines.get(1));
            assertTrue(lines.get(2).contains("| rex call"), lines.get(2));
            assertTrue(lines.get(3).startsWith("eb 06 | jmp"), lines.get(3));
            assertTrue(lines.get(4).contains("| rex call"), lines.get(4));
        }
    }

    @Test
    void r02PromotedSiteCallsItsTargetExactlyForThatValueOfTheRegister() {
        long target = lab.symbol("function_3");
        int hits = 0;
        for (CallSite site : lab.guest().runtime().sites().sites()) {
            lab.setBlock(site, lab.fieldsOf(site, BlockState.NORMAL, target));
            long thunk = lab.symbol("__x86_indirect_thunk_" + site.register().attName());
            for (long value : boundaryValues(target)) {
                begin(site, value);
                lab.step(3);
                long expected = value == target ? target : thunk;
                assertEquals(
                        expected, lab.cpu(0).rip(), () -> site + " " + Long.toHexString(value));
                assertEquals(value, lab.cpu(0).register(site.register().number()));
                long back = value == target ? site.fastReturnAddress() : site.end();
                assertEquals(back, lab.u64(lab.cpu(0).register(BlockLab.RSP)));
                hits += value == target ? 1 : 0;
            }
        }
        assertEquals(15, hits);
    }

    @ParameterizedTest
    @EnumSource(
            value = BlockState.class,
            names = {"ALL_SLOW", "NORMAL", "NORMAL_GENERIC", "ALL_FAST"})
    void r03CallReachesItsTargetOnceInEveryState(BlockState state) {
        SplittableRandom random = new SplittableRandom(3);
        for (CallSite site : lab.guest().runtime().sites().sites()) {
            int hot = random.nextInt(FUNCTIONS);
            lab.setBlock(site, lab.fieldsOf(site, state, function(hot)));
            assertEquals(state, lab.guest().runtime().state(lab.machine().memory(), site));
            for (int call = 0; call < 40; call++) {
                int number = random.nextInt(FUNCTIONS);
                List<Long> expected = calls();
                expected.set(number, expected.get(number) + 1);
                assertEquals(expected, call(site, number), () -> site + " in " + state);
            }
        }
    }

    @Test
    void r09AllFastWithASpecificFastCallIsDetectedAndCallsTheWrongFunction() {
        CallSite site = lab.site(4);
        lab.setBlock(site, lab.fieldsOf(site, BlockState.UNSAFE, function(1)));
        assertEquals(BlockState.UNSAFE, lab.guest().runtime().state(lab.machine().memory(), site));
        List<Long> expected = calls();
        expected.set(1, expected.get(1) + 1);
        assertEquals(expected, call(site, 2), "function 2 was called, function 1 entered");
    }

    @Test
    void r20LearnThunkPreservesEverythingButStatusFlags() {
        SplittableRandom random = new SplittableRandom(20);
        long frozen = lab.symbol("relpoline_frozen");
        long area = lab.symbol("percpu_areas");
        prepareTable();
        for (Register register : BlockTest.targetRegisters()) {
            for (int run = 0; run < 8; run++) {
                lab.set(frozen, 4, run & 1);
                CpuState cpu = lab.cpu(0);
                for (int number = 0; number < 16; number++) {
                    cpu.setRegister(number, random.nextLong());
                }
                long stack = stackTop() - 128;
                long target = run < 6 ? function(run) : random.nextLong() >>> 20;
                cpu.setRegister(BlockLab.RSP, stack);
                cpu.setRegister(register.number(), target);
                lab.cpu(0).setRflags(run % 3 == 0 ? Rflags.RFLAGS_DF | 2 : 2);
                for (int i = 0; i < 16; i++) {
                    lab.set(stack + 8L * i, 8, random.nextLong());
                }
                lab.set(stack, 8, lab.site(run).end());
                List<Long> registers = lab.registers(0);
                List<Long> words = words(stack);
                cpu.setRip(lab.symbol("__relpoline_learn_" + register.attName()));
                cpu.setBase(CpuState.GS, area);
                int steps = 0;
                while (cpu.rip() != target && steps++ < MOST_INSTRUCTIONS) {
                    lab.step(1);
                }
                assertEquals(target, cpu.rip(), register::toString);
                assertEquals(registers, lab.registers(0), register::toString);
                assertEquals(words, words(stack), register::toString);
                assertEquals(run % 3 == 0, (cpu.rflags() & Rflags.RFLAGS_DF) != 0);
            }
        }
    }

    @Test
    void r20LearnThunkCountsEachCallOnce() {
        prepareTable();
        lab.set(lab.symbol("relpoline_frozen"), 4, 0);
        CallSite site = lab.site(0);
        for (int call = 0; call < 5; call++) {
            call(site, 2);
        }
        int index = (int) (site.end() ^ function(2)) & 255;
        long entry = lab.symbol("relpoline_tables") + 16L * index;
        assertEquals((int) site.end(), lab.u32(entry));
        assertEquals((int) function(2), lab.u32(entry + 4));
        assertEquals(5, lab.u32(entry + 8));
        lab.set(lab.symbol("relpoline_frozen"), 4, 1);
        call(site, 2);
        assertEquals(5, lab.u32(entry + 8), "frozen");
        assertNotEquals(0, calls().get(2));
    }

    @Test
    void r34TargetsOutsideOfTheTop2GibAreNotCounted() {
        prepareTable();
        lab.set(lab.symbol("relpoline_frozen"), 4, 0);
        CallSite site = lab.site(3);
        long alias = function(2) - FunctionTable.TOP_2_GIB; // the start-up mapping of low addresses
        for (long low : new long[] {alias, function(2) & 0xffff_ffffL, function(2) ^ 1L << 40}) {
            begin(site, low);
            CpuState cpu = lab.cpu(0);
            int steps = 0;
            while (cpu.rip() != low && steps++ < MOST_INSTRUCTIONS) {
                lab.step(1);
            }
            assertEquals(low, cpu.rip());
        }
        long table = lab.symbol("relpoline_tables");
        for (int i = 0; i < 256; i++) {
            assertEquals(0, lab.u64(table + 16L * i));
        }
        call(site, 2);
        int index = (int) (site.end() ^ function(2)) & 255;
        assertEquals(1, lab.u32(table + 16L * index + 8), "the same function by its own address");
    }

    private void prepareTable() {
        long area = lab.symbol("percpu_areas");
        lab.set(area + lab.symbol("PCPU_RELPOLINE_TABLE"), 8, lab.symbol("relpoline_tables"));
        lab.cpu(0).setBase(CpuState.GS, area);
    }

    private long function(int number) {
        return lab.symbol("function_" + number);
    }

    private long stackTop() {
        return lab.symbol("cpu_stacks") + 0x2000;
    }

    private void begin(CallSite site, long value) {
        CpuState cpu = lab.cpu(0);
        cpu.setRegister(BlockLab.RSP, stackTop());
        cpu.setRegister(site.register().number(), value);
        cpu.setRip(site.address());
    }

    /** Runs a site until its call has returned and returns how often each function ran so far. */
    private List<Long> call(CallSite site, int number) {
        begin(site, function(number));
        int steps = 0;
        while (lab.cpu(0).rip() != site.end() && steps++ < MOST_INSTRUCTIONS) {
            lab.step(1);
        }
        assertEquals(site.end(), lab.cpu(0).rip());
        assertEquals(stackTop(), lab.cpu(0).register(BlockLab.RSP));
        return calls();
    }

    private List<Long> calls() {
        List<Long> calls = new ArrayList<>();
        for (int i = 0; i < FUNCTIONS; i++) {
            calls.add(lab.u64(lab.symbol("function_calls") + 8L * i));
        }
        return calls;
    }

    private List<Long> words(long address) {
        List<Long> words = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            words.add(lab.u64(address + 8L * i));
        }
        return words;
    }

    private static long[] boundaryValues(long target) {
        List<Long> values = new ArrayList<>();
        for (int bit = 0; bit < 64; bit++) {
            values.add(target ^ 1L << bit);
        }
        for (long value :
                new long[] {
                    target,
                    target + 1,
                    target - 1,
                    target & 0xffff_ffffL,
                    (int) ~target,
                    -target,
                    0,
                    1,
                    -1,
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    0xffff_ffffL
                }) {
            values.add(value);
        }
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<String> decode(byte[] bytes) {
        List<String> insns = new ArrayList<>();
        int offset = 0;
        while (offset < bytes.length) {
            Instruction insn = (Instruction) new Decoder().decode(bytes, offset, bytes.length);
            insns.add(insn.mnemonic() + " " + insn.length());
            offset += insn.length();
        }
        return insns;
    }
}
