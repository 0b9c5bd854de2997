// SPDX-License-Identifier: Apache-2.0
// Runs the loops of loops.S on the machine at hand and prints name and core cycles of an operation, separated by a tab:
// the tenth percentile of many short samples, time-stamp ticks scaled by a chain of dependent additions beside each.
//
//   gcc -O2 -no-pie -o micro native.c loops.S && ./micro
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define SAMPLES 301
#define CHAIN 4096

struct micro {
    const char *name;
    void (*setup)(void);
    void (*run)(uint64_t rounds);
    uint32_t rounds;
    uint32_t operations;
};

extern const struct micro __start_micro_list[], __stop_micro_list[];

static uint64_t ticks(void)
{
    uint32_t low, high;
    __asm__ volatile("lfence; rdtsc; lfence" : "=a"(low), "=d"(high) : : "memory");
    return (uint64_t)high << 32 | low;
}

static uint64_t run(const struct micro *micro)
{
    uint64_t rounds = micro->rounds;
    uint64_t start = ticks();
    // Nothing may lie below the stack pointer: the loops call.
    __asm__ volatile("subq $128, %%rsp; call *%1; addq $128, %%rsp"
                     : "+D"(rounds)
                     : "m"(micro->run)
                     : "rax", "rbx", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
                       "r15", "memory", "cc");
    return ticks() - start;
}

// Ticks of CHAIN cycles: as many additions that wait for each other.
static uint64_t chain(void)
{
    uint64_t value = 1;
    uint64_t start = ticks();
    for (int i = 0; i < CHAIN / 16; i++) {
        __asm__ volatile(".rept 16\n addq $1, %0\n .endr" : "+r"(value));
    }
    return ticks() - start;
}

static int ascending(const void *a, const void *b)
{
    double difference = *(const double *)a - *(const double *)b;
    return (difference > 0) - (difference < 0);
}

int main(void)
{
    static double cycles[SAMPLES];
    for (const struct micro *micro = __start_micro_list; micro < __stop_micro_list; micro++) {
        if (micro->setup) {
            micro->setup();
        }
        for (int i = 0; i < 3; i++) {
            run(micro);
        }
        for (int i = 0; i < SAMPLES; i++) {
            double scale = (double)CHAIN / chain();
            cycles[i] = run(micro) * scale / micro->rounds / micro->operations;
        }
        qsort(cycles, SAMPLES, sizeof cycles[0], ascending);
        printf("%s\t%.2f\n", micro->name, cycles[SAMPLES / 10]);
    }
    return 0;
}
