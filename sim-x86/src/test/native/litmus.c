// SPDX-License-Identifier: Apache-2.0
// Runs one litmus test of modified code on this host: a thread for each process, all of them on the same bytes, again and
// again, and counts the final states. Reads the test from standard input, words separated by blanks:
//
//   base bytes...    address of the image in hex, its size, and the bytes as one word of hex digits
//   processes n e... addresses at which the processes begin; each ends with RET
//   terms n t...     what a final state consists of: process:register by number, or @address, 8 bytes
//   rounds n
//
// and prints a line for each final state: count, and the values of the terms.
#define _GNU_SOURCE
#include <cpuid.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MAX_PROCESSES = 4, MAX_TERMS = 16, MAX_STATES = 4096, REGISTERS = 16, MAX_BYTES = 1 << 16, MAX_DELAY = 256 };

struct process {
	uint64_t registers[REGISTERS]; // offsets known to run_process
	uint64_t entry;
	int number;
	uint64_t random;
};

struct term {
	int process; // or -1
	uint64_t where; // register or address
};

struct state {
	uint64_t values[MAX_TERMS];
	uint64_t count;
};

static struct process processes[MAX_PROCESSES];
static struct term terms[MAX_TERMS];
static struct state states[MAX_STATES];
static int process_count, term_count, state_count;
static uint64_t base, size, rounds;
static unsigned char initial[MAX_BYTES];
static atomic_ullong started; // the round that may begin
static atomic_ullong finished; // ends of processes, in all rounds

// Enters a process with all registers but RSP zero and RFLAGS as after a reset; keeps the registers with which it ends.
void run_process(struct process *process);
__asm__(".text\n"
	"run_process:\n"
	"	pushq %rbx; pushq %rbp; pushq %r12; pushq %r13; pushq %r14; pushq %r15\n"
	"	pushq %rdi\n"
	"	pushq 128(%rdi)\n"
	"	xorl %eax, %eax; xorl %ecx, %ecx; xorl %edx, %edx; xorl %ebx, %ebx; xorl %ebp, %ebp; xorl %esi, %esi; xorl %edi, %edi\n"
	"	xorl %r8d, %r8d; xorl %r9d, %r9d; xorl %r10d, %r10d; xorl %r11d, %r11d; xorl %r12d, %r12d; xorl %r13d, %r13d\n"
	"	xorl %r14d, %r14d; xorl %r15d, %r15d\n"
	"	pushq $2; popfq\n"
	"	call *(%rsp)\n"
	"	pushq %rdi\n"
	"	movq 16(%rsp), %rdi\n"
	"	movq %rax, (%rdi); movq %rcx, 8(%rdi); movq %rdx, 16(%rdi); movq %rbx, 24(%rdi); movq %rbp, 40(%rdi); movq %rsi, 48(%rdi)\n"
	"	popq 56(%rdi)\n"
	"	movq %r8, 64(%rdi); movq %r9, 72(%rdi); movq %r10, 80(%rdi); movq %r11, 88(%rdi); movq %r12, 96(%rdi); movq %r13, 104(%rdi)\n"
	"	movq %r14, 112(%rdi); movq %r15, 120(%rdi)\n"
	"	addq $16, %rsp\n"
	"	popq %r15; popq %r14; popq %r13; popq %r12; popq %rbp; popq %rbx\n"
	"	ret\n");

static void fail(const char *message)
{
	fprintf(stderr, "litmus: %s\n", message);
	exit(2);
}

static void wait_until(atomic_ullong *counter, uint64_t value)
{
	// Gives the CPU away now and then: there may be more processes than CPUs.
	for (unsigned spins = 1; atomic_load(counter) < value; spins++)
		if (spins % 1024 == 0)
			sched_yield();
}

static void serialize(void)
{
	unsigned a, b, c, d;
	__cpuid(0, a, b, c, d);
}

static void delay(struct process *process)
{
	process->random ^= process->random << 13;
	process->random ^= process->random >> 7;
	process->random ^= process->random << 17;
	for (uint64_t spins = process->random % MAX_DELAY; spins > 0; spins--)
		__asm__ volatile("");
}

static void note(void)
{
	struct state seen = {.count = 1};
	for (int i = 0; i < term_count; i++)
		seen.values[i] = terms[i].process < 0 ? *(volatile uint64_t *)terms[i].where
						      : processes[terms[i].process].registers[terms[i].where];
	for (int i = 0; i < state_count; i++)
		if (!memcmp(states[i].values, seen.values, sizeof seen.values)) {
			states[i].count++;
			return;
		}
	if (state_count == MAX_STATES)
		fail("too many final states");
	states[state_count++] = seen;
}

static void *serve(void *argument)
{
	struct process *process = argument;
	cpu_set_t cpus;
	CPU_ZERO(&cpus);
	CPU_SET(process->number % sysconf(_SC_NPROCESSORS_ONLN), &cpus);
	pthread_setaffinity_np(pthread_self(), sizeof cpus, &cpus); // a wish: without it the threads still run
	for (uint64_t round = 1; round <= rounds; round++) {
		wait_until(&started, round);
		serialize();
		delay(process);
		run_process(process);
		if (atomic_fetch_add(&finished, 1) + 1 == round * process_count) {
			// The last to end sees to the next round: a thread of its own would take a CPU from them.
			note();
			memcpy((void *)base, initial, size);
			atomic_store(&started, round + 1);
		}
	}
	return NULL;
}

static void read_test(void)
{
	static char digits[2 * MAX_BYTES + 1];
	if (scanf(" base %lx %lu %131072s", &base, &size, digits) != 3 || size > MAX_BYTES || strlen(digits) != 2 * size)
		fail("expected: base ADDRESS SIZE BYTES");
	for (uint64_t i = 0; i < size; i++)
		if (sscanf(digits + 2 * i, "%2hhx", &initial[i]) != 1)
			fail("expected: hex digits");
	if (scanf(" processes %d", &process_count) != 1 || process_count < 1 || process_count > MAX_PROCESSES)
		fail("expected: processes COUNT");
	for (int i = 0; i < process_count; i++) {
		processes[i].number = i;
		processes[i].random = 0x9e3779b97f4a7c15 * (i + 1);
		if (scanf("%lx", &processes[i].entry) != 1)
			fail("expected: the address of a process");
	}
	if (scanf(" terms %d", &term_count) != 1 || term_count < 0 || term_count > MAX_TERMS)
		fail("expected: terms COUNT");
	for (int i = 0; i < term_count; i++) {
		terms[i].process = -1;
		if (scanf(" @%lx", &terms[i].where) == 1)
			continue;
		if (scanf("%d:%lu", &terms[i].process, &terms[i].where) != 2 || terms[i].process < 0
		    || terms[i].process >= process_count || terms[i].where >= REGISTERS)
			fail("expected: PROCESS:REGISTER or @ADDRESS");
	}
	if (scanf(" rounds %lu", &rounds) != 1)
		fail("expected: rounds COUNT");
}

int main(void)
{
	pthread_t threads[MAX_PROCESSES];
	read_test();
	void *image = mmap((void *)base, MAX_BYTES, PROT_READ | PROT_WRITE | PROT_EXEC,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	if (image != (void *)base)
		fail("the image's address is taken");
	memcpy(image, initial, size);
	atomic_store(&started, 1);
	for (int i = 0; i < process_count; i++)
		if (pthread_create(&threads[i], NULL, serve, &processes[i]))
			fail("no thread");
	for (int i = 0; i < process_count; i++)
		pthread_join(threads[i], NULL);
	for (int i = 0; i < state_count; i++) {
		printf("%lu", states[i].count);
		for (int j = 0; j < term_count; j++)
			printf(" %lu", states[i].values[j]);
		printf("\n");
	}
	return 0;
}
