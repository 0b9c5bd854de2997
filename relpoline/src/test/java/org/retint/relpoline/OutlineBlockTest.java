// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.relpoline.OutlineBlock.Overflow;
import org.retint.relpoline.OutlineBlock.Search;
import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.kernel.KernelImage;

/** Outline blocks, executed one at a time on a machine that never boots. */
class OutlineBlockTest {
    private static final int FUNCTIONS = 8;
    private static final int MOST_INSTRUCTIONS = 20;
    private static final long RETURN = 0xffffffff80123456L;

    private final BlockLab lab =
            new BlockLab(
                    RelpolineMachine.builder()
                            .workload(new CallerProgram().sites(1).functions(FUNCTIONS).source())
                            .cpus(1)
                            .build());

    private long function(int number) {
        return lab.symbol("function_" + number);
    }

    private long thunk(Register register) {
        return lab.symbol("__x86_indirect_thunk_" + register.attName());
    }

    /** Enters the block as its site's call does; returns where it leads to. */
    private long enter(OutlineBlock block, long value) {
        long address = lab.symbol("kernel_main"); // nobody runs that here
        byte[] bytes = block.encode(address);
        lab.machine().memory().writeBytes(KernelImage.physicalAddress(address), bytes);
        CpuState cpu = lab.cpu(0);
        long stack = lab.symbol("cpu_stacks") + 0x2000 - 64;
        cpu.setRegister(BlockLab.RSP, stack);
        cpu.setRegister(block.register().number(), value);
        lab.set(stack, Long.BYTES, RETURN);
        cpu.setRip(address);
        List<Long> registers = lab.registers(0);
        for (int i = 0; i < MOST_INSTRUCTIONS; i++) {
            lab.step(1);
            long rip = cpu.rip();
            if (rip < address || rip >= address + bytes.length) {
                assertEquals(registers, lab.registers(0));
                assertEquals(RETURN, lab.u64(stack));
                return rip;
            }
        }
        throw new AssertionError("nothing left the block: " + block);
    }

    private void assertDispatches(OutlineBlock block) {
        for (int number = 0; number < FUNCTIONS; number++) {
            long target = function(number);
            long expected = block.targets().contains(target) ? target : thunk(block.register());
            assertEquals(expected, enter(block, target), block::toString);
        }
        // Outside of the top 2 GiB, with a low half that the block has.
        long elsewhere = block.targets().get(0) & 0xffffffffL;
        assertEquals(thunk(block.register()), enter(block, elsewhere));
    }

    @ParameterizedTest
    @EnumSource(Search.class)
    void r29EachTargetIsReachedInEveryOrderAndOthersGoToTheThunk(Search search) {
        for (int size = 1; size <= 4; size++) {
            List<Integer> numbers = IntStream.range(0, size).boxed().toList();
            permutations(new ArrayList<>(numbers), size, search);
        }
        Random random = new Random(29);
        for (Register register : BlockTest.targetRegisters()) {
            for (int size = 5; size <= OutlineBlock.MAX_TARGETS; size++) {
                List<Long> all =
                        new ArrayList<>(
                                IntStream.range(0, FUNCTIONS).mapToObj(this::function).toList());
                Collections.shuffle(all, random);
                assertDispatches(
                        new OutlineBlock(register, all.subList(0, size), search, thunk(register)));
            }
        }
    }

    private void permutations(List<Integer> numbers, int count, Search search) {
        if (count == 1) {
            List<Long> targets = numbers.stream().map(this::function).toList();
            assertDispatches(new OutlineBlock(Register.RAX, targets, search, thunk(Register.RAX)));
            return;
        }
        for (int i = 0; i < count; i++) {
            permutations(numbers, count - 1, search);
            Collections.swap(numbers, count % 2 == 0 ? i : 0, count - 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Overflow.class)
    void r30ABlockThatOverflowsFollowsItsPolicyAndStaysRight(Overflow overflow) {
        Optional<OutlineBlock> block =
                Optional.of(
                        new OutlineBlock(
                                Register.R11,
                                List.of(function(0)),
                                Search.LINEAR,
                                thunk(Register.R11)));
        for (int number = 1; number < OutlineBlock.MAX_TARGETS; number++) {
            block = block.orElseThrow().with(function(number), overflow);
            assertEquals(number + 1, block.orElseThrow().targets().size());
            assertDispatches(block.orElseThrow());
        }
        OutlineBlock full = block.orElseThrow();
        assertEquals(Optional.of(full), full.with(function(2), overflow), "it has that one");
        Optional<OutlineBlock> beyond = full.with(function(6), overflow);
        assertEquals(overflow == Overflow.KEEP, beyond.isPresent());
        beyond.ifPresent(this::assertDispatches);
    }

    @Test
    void lengthsAreThoseOfTheSpecification() {
        List<Long> targets = new ArrayList<>();
        for (int number = 0; number < OutlineBlock.MAX_TARGETS; number++) {
            targets.add(function(number));
            OutlineBlock block =
                    new OutlineBlock(Register.RAX, targets, Search.LINEAR, thunk(Register.RAX));
            assertEquals(14 + 15 * number + 6, block.encode(function(0)).length);
        }
    }

    @Test
    void whatNoBlockCanHaveIsRefused() {
        long target = function(0);
        assertThrows(IllegalArgumentException.class, () -> block(Register.RSP, target));
        assertThrows(IllegalArgumentException.class, () -> block(Register.EAX, target));
        assertThrows(IllegalArgumentException.class, () -> block(Register.RAX));
        assertThrows(IllegalArgumentException.class, () -> block(Register.RAX, target, target));
        assertThrows(IllegalArgumentException.class, () -> block(Register.RAX, target >>> 1));
        IllegalArgumentException far =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> block(Register.RAX, target).encode(0x40_0000_0000L));
        assertTrue(far.getMessage().contains("block=0x4000000000"), far.getMessage());
    }

    private OutlineBlock block(Register register, Long... targets) {
        return new OutlineBlock(register, List.of(targets), Search.LINEAR, thunk(Register.RAX));
    }
}
