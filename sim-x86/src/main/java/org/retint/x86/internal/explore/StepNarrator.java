// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.retint.x86.GuestMemory;
import org.retint.x86.asm.Formatter;
import org.retint.x86.explore.CodeByte;
import org.retint.x86.explore.ScheduleStep;
import org.retint.x86.internal.interpret.MicroStepper;
import org.retint.x86.internal.interpret.SteppedInstruction.Kind;

/** Puts into words what one CPU does. It changes nothing and nobody takes note of what it reads. */
final class StepNarrator {
    /** What nobody but the CPU can tell. */
    static final StepView PRIVATE =
            new StepView(ScheduleStep.Kind.PRIVATE, () -> "", () -> List.of());

    private final MicroStepper stepper;
    private final SystemMemory memory;
    private final GuestMemory guestMemory;
    private final StoreBuffer buffer;
    private final InstructionFetch fetch;
    private LongFunction<String> names = Long::toHexString;
    private long namedBase;
    private Consumer<String> listener;

    StepNarrator(
            MicroStepper stepper,
            SystemMemory memory,
            GuestMemory guestMemory,
            StoreBuffer buffer,
            InstructionFetch fetch) {
        this.stepper = stepper;
        this.memory = memory;
        this.guestMemory = guestMemory;
        this.buffer = buffer;
        this.fetch = fetch;
    }

    /** Sets how addresses are printed; see {@link ExploredMachine#nameAddresses}. */
    void nameAddresses(LongFunction<String> addressNames, long base) {
        names = addressNames;
        namedBase = base;
    }

    /** Sets who is told each instruction that begins, as text; null for nobody. */
    void tellInstructions(Consumer<String> value) {
        listener = value;
    }

    /**
     * Tells an instruction that begins.
     *
     * @param fetched whether it was fetched by choice: its bytes need not be those of memory
     */
    void begins(boolean fetched) {
        if (listener == null) {
            return;
        }
        String instruction =
                fetched
                        ? fetch.describe(names)
                        : new Formatter(names)
                                .format(
                                        guestMemory.read(
                                                stepper.rip(), stepper.instruction().length()),
                                        0,
                                        stepper.rip());
        listener.accept(place() + ": " + instruction);
    }

    /** Returns the place of the instruction under way, or of the next, in words. */
    String place() {
        return names.apply(stepper.rip());
    }

    /** Returns in one line what a step of an instruction is. */
    String describe(Kind kind) {
        String access =
                kind == Kind.LOAD || kind == Kind.STORE || kind == Kind.ATOMIC
                        ? " at " + names.apply(stepper.address())
                        : "";
        return "%s: %s%s".formatted(place(), kind, access);
    }

    /** Returns in one line what the oldest store is. */
    String describeOldest() {
        return buffer.describe(0, this::physicalName);
    }

    /** Returns every store that waits, oldest first. */
    List<String> describeBuffer() {
        List<String> stores = new ArrayList<>();
        for (int i = 0; i < buffer.tail() - buffer.head(); i++) {
            stores.add(buffer.describe(i, this::physicalName));
        }
        return stores;
    }

    /** Returns what a fetch of modified code is about to do. */
    StepView viewFetch() {
        return new StepView(
                ScheduleStep.Kind.FETCH,
                () -> "fetches " + fetch.describe(names),
                fetch::takenBytes);
    }

    /**
     * Returns what a step that others can see is about to do.
     *
     * @param physical what memory it accesses, if it does
     */
    StepView viewStep(Kind kind, long physical) {
        long virtual = stepper.address();
        int width = stepper.widthBytes();
        boolean isInRam = physical != GuestMemory.UNMAPPED && guestMemory.isRam(physical);
        if (kind == Kind.SYSTEM || kind == Kind.FENCE || kind == Kind.LOCAL || !isInRam) {
            String of = kind == Kind.SYSTEM ? stepper.call().toString() : names.apply(virtual);
            return told(ScheduleStep.Kind.SYSTEM, kind + " " + of);
        }
        long before = buffer.peek(physical, width);
        if (kind == Kind.LOAD) {
            return told(
                    ScheduleStep.Kind.LOAD,
                    "reads %s = %#x".formatted(names.apply(virtual), before));
        }
        return new StepView(
                storeKind(physical, width),
                () ->
                        "%s: %#x -> %#x"
                                .formatted(
                                        names.apply(virtual), before, buffer.peek(physical, width)),
                () -> List.of());
    }

    /** Returns what the oldest store does when it reaches memory. */
    StepView viewOldest() {
        return told(
                storeKind(buffer.oldestAddress(), buffer.oldestWidth()),
                describeOldest() + " reaches memory");
    }

    /** Returns a step whose words are known before it is taken. */
    static StepView told(ScheduleStep.Kind kind, String what) {
        return new StepView(kind, () -> what, () -> List.<CodeByte>of());
    }

    /** Returns the name of a physical address. */
    String physicalName(long physicalAddress) {
        return names.apply(physicalAddress + namedBase);
    }

    private ScheduleStep.Kind storeKind(long physical, int width) {
        return memory.sharing().isModifiedCode(physical, width)
                ? ScheduleStep.Kind.CODE_STORE
                : ScheduleStep.Kind.STORE;
    }
}
