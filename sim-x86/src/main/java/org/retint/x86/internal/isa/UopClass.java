// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

/** What timing models learn about the meaning of an instruction. */
public enum UopClass {
    /** One-cycle integer operation. */
    ALU,
    /** Move between registers or of an immediate. */
    MOVE,
    /** Address arithmetic without an access. */
    LEA,
    /** Integer multiplication. */
    MULTIPLY,
    /** Integer division. */
    DIVIDE,
    /** Load from memory. */
    LOAD,
    /** Store to memory. */
    STORE,
    /** Conditional branch. */
    BRANCH,
    /** Unconditional direct jump. */
    JUMP,
    /** Indirect jump. */
    JUMP_INDIRECT,
    /** Direct call. */
    CALL,
    /** Indirect call. */
    CALL_INDIRECT,
    /** Near return. */
    RETURN,
    /** One step of a string instruction. */
    STRING,
    /** LFENCE, MFENCE, SFENCE. */
    FENCE,
    /** PAUSE. */
    PAUSE,
    /** Atomic read-modify-write. */
    LOCKED,
    /** Does nothing. */
    NOP,
    /** Serializes the instruction stream: CPUID, moves to control registers, IRET. */
    SERIALIZE,
    /** Other system instruction. */
    SYSTEM,
    /** Port input or output. */
    IO,
    /** Move, shuffle, integer or logical operation on a vector or MMX register. */
    VECTOR,
    /** Integer multiplication on vectors. */
    VECTOR_MULTIPLY,
    /** Floating-point operation: addition, comparison, conversion, x87 or SSE. */
    FLOAT,
    /** Floating-point multiplication. */
    FLOAT_MULTIPLY,
    /** Floating-point division or square root. */
    FLOAT_DIVIDE,
    /** Floating-point operation in microcode: sine, logarithm, decimal numbers. */
    FLOAT_SLOW,
    /** Step of a cipher or hash. */
    CRYPTO
}
