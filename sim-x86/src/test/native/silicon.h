// SPDX-License-Identifier: Apache-2.0
// The protocol of the silicon runner and what its C and assembly halves share. All numbers are little-endian.
//
// Request:  u32 number of cases, u32 zero, then one struct request per case.
// Answer:   u32 number of bytes that follow, u32 zero, then per case one struct answer and its changed words.
#ifndef SILICON_H
#define SILICON_H

#define RW_BASE 0x10000000
#define RW_BYTES 0x2000
#define RO_BASE 0x10004000
#define RO_BYTES 0x1000
#define CODE_BASE 0x20000000
#define CODE_BYTES 0x2000

// Offsets in struct state, as the assembly needs them.
#define STATE_GPR 0
#define STATE_RIP 128
#define STATE_FLAGS 136
#define STATE_FX 160
#define STATE_BYTES 672

#ifndef __ASSEMBLER__
#include <stdint.h>

#define MAX_CODE 16
#define MAX_PATCHES 12
#define MAX_CASES 4096

struct state {
    uint64_t gpr[16]; // in the order of their numbers
    uint64_t rip;
    uint64_t flags;
    uint64_t fsbase;
    uint64_t gsbase;
    uint8_t fx[512]; // as FXSAVE64 lays it out
};

struct word {
    uint64_t address;
    uint64_t value;
};

// How the end of the instruction is noticed.
enum { END_JUMP, END_BREAKPOINT };

struct request {
    struct state before;
    uint8_t code[MAX_CODE];
    uint32_t length;
    uint16_t end;
    uint16_t patches;
    struct word patch[MAX_PATCHES]; // aligned words stored before
};

// Vectors of an answer beyond those of the processor.
enum { VECTOR_NONE = 256, VECTOR_DIED = 257 };

struct answer {
    struct state after;
    uint32_t vector;
    uint32_t error;
    uint64_t cr2;
    uint64_t changes; // number of struct word that follow: aligned words that differ from before
};
#endif
#endif
