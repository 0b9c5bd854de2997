// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import java.util.Locale;
import java.util.Objects;
import org.retint.relpoline.Block;

/**
 * One step of a patching protocol, done for every site of the batch before the next one.
 *
 * @param operation what is done
 * @param field what {@link Operation#WRITE} writes, else null
 * @param value what it writes there, else null
 * @param width how it writes it, else null
 * @param sites which sites of the batch it is done for; those with a wanted target for {@link
 *     Value#TARGET}
 */
public record PatchStep(Operation operation, Field field, Value value, Width width, Sites sites) {
    /** What a step does. The numbers are those of the guest's interpreter. */
    public enum Operation {
        /** Writes a field of each site. */
        WRITE(1),
        /** Makes every CPU serialize. */
        SYNC_CORES(2),
        /** Waits for a grace period. */
        GRACE_PERIOD(3),
        /** Learns for one epoch, harvests, asks the policy. */
        EPOCH(4),
        /** Makes all sites the batch. */
        ALL_SITES(5),
        /** Makes the sites that the policy changes the batch; ends the list if there are none. */
        DECIDED_SITES(6),
        /** Sleeps for the retraining period. */
        PAUSE(7),
        /** Ends the task. */
        STOP(8),
        /** Tells the handler of breakpoints where to go on from now on. */
        BREAKPOINT_BEGIN(9),
        /** Takes that back. */
        BREAKPOINT_END(10),
        /** Holds all other CPUs in an interrupt. Explored only. */
        STOP_MACHINE(0),
        /** Lets those held start their blocks again when they are released. Explored only. */
        REWIND(0),
        /** Releases those held; each serializes. Explored only. */
        START_MACHINE(0);

        private final int number;

        Operation(int number) {
            this.number = number;
        }

        /** Returns the word that step lists use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns whether the runtime's interpreter knows it; if not, it can only be explored. */
        public boolean isOfRuntime() {
            return number > 0;
        }
    }

    /** A patchable field of a block. */
    public enum Field {
        /** Immediate of the compare. */
        I,
        /** Opcode of the branch. */
        O,
        /** Displacement of the branch. */
        D,
        /** Opcode and displacement together: two bytes, which no legal protocol writes. */
        OD,
        /** Displacement of the fast call. */
        F,
        /** Displacement of the slow call. */
        S,
        /** First byte of the compare, in whose place a breakpoint may stand. */
        B,
        /** First byte of the fast call, likewise. The runtime's task has no such field. */
        C;

        /** Returns the field's offset in a block. */
        public int offset(Block block) {
            return switch (this) {
                case I -> Block.IMMEDIATE_OFFSET;
                case O, OD -> block.opcodeOffset();
                case D -> block.displacementOffset();
                case F -> block.fastOffset();
                case S -> block.slowOffset();
                case B -> 0;
                case C -> block.fastCallOffset();
            };
        }

        /** Returns whether it is the first byte of an instruction. */
        public boolean isFirstByte() {
            return this == B || this == C;
        }
    }

    /** What a write puts into a field. */
    public enum Value {
        /** An opcode that always branches. */
        JMP(0),
        /** An opcode that branches on a difference. */
        JNZ(0),
        /** A displacement to the fast call. */
        FAST(0),
        /** A displacement to the slow call. */
        SLOW(0),
        /** Opcode JMP and displacement to the slow call. */
        JMP_SLOW(0),
        /** Opcode JNZ and displacement to the slow call. */
        JNZ_SLOW(0),
        /** The thunk of the site's register. */
        THUNK(1),
        /** The learn thunk of the site's register. */
        LEARN(2),
        /** The wanted target. */
        TARGET(3),
        /** A breakpoint. */
        INT3(0),
        /** What stands there without a breakpoint. */
        FIRST(5);

        private final int kind;

        Value(int kind) {
            this.kind = kind;
        }

        /** Returns the word that step lists use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns what is written, or 0 if it depends on site and target. */
        public int constant(Block block) {
            int slow = block.displacementSlow();
            return switch (this) {
                case JMP -> Block.OPCODE_JMP;
                case JNZ -> Block.OPCODE_JNZ;
                case FAST -> Block.DISPLACEMENT_FAST;
                case SLOW -> slow;
                case JMP_SLOW -> Block.OPCODE_JMP | slow << 8;
                case JNZ_SLOW -> Block.OPCODE_JNZ | slow << 8;
                case INT3 -> Block.INT3;
                case THUNK, LEARN, TARGET, FIRST -> 0;
            };
        }

        boolean fits(Field field) {
            return switch (this) {
                case JMP, JNZ -> field == Field.O;
                case FAST, SLOW -> field == Field.D;
                case JMP_SLOW, JNZ_SLOW -> field == Field.OD;
                case THUNK, LEARN -> field == Field.F || field == Field.S;
                case TARGET -> field == Field.F || field == Field.I;
                case INT3, FIRST -> field.isFirstByte();
            };
        }
    }

    /** Which sites of the batch a write is done for. The numbers are those of the interpreter. */
    public enum Sites {
        /** All. */
        ALL(0, ""),
        /** Those that have a wanted target. */
        WITH_TARGET(0x80, "if-target"),
        /** Those that have none. */
        WITHOUT_TARGET(0x40, "unless-target");

        private final int flag;
        private final String word;

        Sites(int flag, String word) {
            this.flag = flag;
            this.word = word;
        }

        /** Returns the word that step lists use, empty for all sites. */
        public String word() {
            return word;
        }
    }

    /** How a value is stored. */
    public enum Width {
        /** One store of a byte. */
        BYTE(1),
        /** One store of two bytes. */
        TWO_BYTES(2),
        /** One store of four bytes. */
        AT_ONCE(4),
        /** Four stores of a byte, low byte first. */
        BYTEWISE(0x14);

        private final int number;

        Width(int number) {
            this.number = number;
        }

        static Width defaultOf(Field field) {
            return switch (field) {
                case O, D, B, C -> BYTE;
                case OD -> TWO_BYTES;
                case F, S, I -> AT_ONCE;
            };
        }

        boolean fits(Field field) {
            return this == defaultOf(field) || (this == BYTEWISE && defaultOf(field) == AT_ONCE);
        }
    }

    private static final int TARGET_ADDRESS = 4;

    /** Checks that a write says what, where and how, and that no other step does. */
    public PatchStep {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(sites, "sites");
        if ((operation == Operation.WRITE) != (field != null && value != null && width != null)) {
            throw new IllegalArgumentException(
                    "a write, and only a write, has field, value and width: operation="
                            + operation.word());
        }
        if (field != null && !(value.fits(field) && width.fits(field))) {
            throw new IllegalArgumentException(
                    "field %s takes no %s as %s".formatted(field, value.word(), width));
        }
        if (value == Value.TARGET && sites != Sites.WITH_TARGET) {
            throw new IllegalArgumentException("a target is written where there is one: " + field);
        }
    }

    /** Returns how many bytes one store of a write has. */
    public int widthBytes() {
        return switch (width) {
            case BYTE, BYTEWISE -> 1;
            case TWO_BYTES -> 2;
            case AT_ONCE -> 4;
        };
    }

    /** Returns a step that is no write. */
    public static PatchStep of(Operation operation) {
        return new PatchStep(operation, null, null, null, Sites.ALL);
    }

    /** Returns a write in the usual width of the field. */
    public static PatchStep write(Field field, Value value) {
        return new PatchStep(
                Operation.WRITE,
                field,
                value,
                Width.defaultOf(field),
                value == Value.TARGET ? Sites.WITH_TARGET : Sites.ALL);
    }

    /** Returns this write with another width. */
    public PatchStep with(Width newWidth) {
        return new PatchStep(operation, field, value, newWidth, sites);
    }

    /** Returns this write, done only at some sites of the batch. */
    public PatchStep at(Sites some) {
        return new PatchStep(operation, field, value, width, some);
    }

    /**
     * Returns the line of assembly that makes the step for the guest's interpreter.
     *
     * @throws IllegalArgumentException if that has no such step
     */
    String assembly(Block block) {
        if (!operation.isOfRuntime() || field == Field.C) {
            throw new IllegalArgumentException(
                    "the runtime's patching task has no such step, it can only be explored: step="
                            + this);
        }
        if (operation != Operation.WRITE) {
            return "    .byte %d, 0, 0, 0\n    .long 0\n".formatted(operation.number);
        }
        int kind = value == Value.TARGET && field == Field.I ? TARGET_ADDRESS : value.kind;
        return "    .byte %d, %d, %d, %d\n    .long %d\n"
                .formatted(
                        operation.number,
                        field.offset(block),
                        width.number,
                        kind | sites.flag,
                        value.constant(block));
    }

    /** Returns the step as a line of a step list. */
    @Override
    public String toString() {
        if (operation != Operation.WRITE) {
            return operation.word();
        }
        String line = "write " + field + " " + value.word();
        if (width != Width.defaultOf(field)) {
            line += " " + width.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return sites == Sites.ALL || value == Value.TARGET ? line : line + " " + sites.word();
    }
}
