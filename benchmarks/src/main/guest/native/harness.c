// SPDX-License-Identifier: Apache-2.0
/*
 * Runs a workload on the host: the kernel's services by threads, and thunks that record who called whom. Prints the
 * sites and pairs executed and the greatest share of one pair; exits with status 1 on a wrong answer.
 *
 *   harness REQUESTS WORKERS SECURITY PHASE_LENGTH [SEED]
 *
 * SERIAL=1 in the environment runs the workers one after the other; the digest must stay the same. PAIRS=n lists the n most
 * frequent pairs, TRACE=1 every request. Compiled with -DPLAIN, thunks only jump, for counting instructions.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern void workload_init(void);
extern unsigned long workload_request(unsigned long worker, unsigned long index);
extern volatile unsigned long workload_errors, workload_seed;
extern volatile uint32_t workload_security_modules, workload_phase_length;

/* One table a thread; merged at the end. */
enum { SLOTS = 1 << 15, PHASES = 8 };
struct pair {
	uint64_t site, target, count;
	uint64_t phase_count[PHASES];
};
static struct pair tables[16][SLOTS];
static __thread struct pair *table;
static __thread uint64_t tail_jumps;
static __thread int phase;
static uint64_t all_tail_jumps;

static long requests;
static int workers, concurrent;
static uint64_t digests[16];

/* Called by every thunk with the address on top of the caller's stack. */
void record_call(uint64_t return_address, uint64_t target, uint64_t thunk)
{
	const uint8_t *call = (const uint8_t *)return_address - 5;
	int32_t displacement;

	if (!table)
		return;
	memcpy(&displacement, call + 1, 4);
	if (call[0] != 0xe8 || return_address + (int64_t)displacement != thunk) {
		tail_jumps++;
		return;
	}
	uint64_t slot = (return_address * 31 + target * 7) * 0x9e3779b97f4a7c15u >> 49;
	while (table[slot].count && (table[slot].site != return_address || table[slot].target != target))
		slot = (slot + 1) % SLOTS;
	table[slot].site = return_address;
	table[slot].target = target;
	table[slot].count++;
	table[slot].phase_count[phase]++;
}

#ifdef PLAIN
#define THUNK(reg) "__x86_indirect_thunk_" #reg ": jmp *%" #reg "\n"
#else
#define THUNK(reg)                                                                                                   \
	"__x86_indirect_thunk_" #reg ":\n"                                                                           \
	"push %" #reg "\n push %rax\n push %rcx\n push %rdx\n push %rsi\n push %rdi\n push %r8\n push %r9\n"         \
	"push %r10\n push %r11\n push %rbp\n mov %rsp, %rbp\n"                                                       \
	"mov 88(%rsp), %rdi\n mov 80(%rsp), %rsi\n mov $__x86_indirect_thunk_" #reg ", %edx\n"                       \
	"and $-16, %rsp\n call record_call\n mov %rbp, %rsp\n"                                                       \
	"pop %rbp\n pop %r11\n pop %r10\n pop %r9\n pop %r8\n pop %rdi\n pop %rsi\n pop %rdx\n pop %rcx\n pop %rax\n" \
	"ret\n"
#endif
#define DECLARE(reg) ".globl __x86_indirect_thunk_" #reg "\n" THUNK(reg)
__asm__(".text\n" DECLARE(rax) DECLARE(rbx) DECLARE(rcx) DECLARE(rdx) DECLARE(rsi) DECLARE(rdi) DECLARE(rbp)
	DECLARE(r8) DECLARE(r9) DECLARE(r10) DECLARE(r11) DECLARE(r12) DECLARE(r13) DECLARE(r14) DECLARE(r15));

void schedule(void)
{
	sched_yield();
}

void schedule_timeout(unsigned long ticks)
{
	if (concurrent)
		usleep((unsigned)ticks);
}

void spin_lock(uint32_t *lock)
{
	while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE))
		sched_yield();
}

/* With threads, some unlocks let others run, which makes rare interleavings less rare. */
void spin_unlock(uint32_t *lock)
{
	static __thread uint32_t dice = 1;

	__atomic_store_n(lock, 0, __ATOMIC_RELEASE);
	dice = dice * 1664525 + 1013904223;
	if (concurrent && dice >> 25 == 0)
		sched_yield();
}

void mutex_lock(uint64_t *lock)
{
	while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE))
		sched_yield();
}

void mutex_unlock(uint64_t *lock)
{
	__atomic_store_n(lock, 0, __ATOMIC_RELEASE);
}

static void *run_worker(void *argument)
{
	long id = (long)argument;

	table = tables[id];
	tail_jumps = 0;
	for (long index = 0; index < requests; index++) {
		phase = workload_phase_length ? index / workload_phase_length % PHASES : 0;
		uint64_t d = workload_request((unsigned long)id, (unsigned long)index);
		digests[id] = (digests[id] ^ d) * 0x100000001b3u;
		if (getenv("TRACE"))
			printf("w%ld i%ld %016lx errors %lu\n", id, index, d, workload_errors);
	}
	table = NULL;
	__atomic_add_fetch(&all_tail_jumps, tail_jumps, __ATOMIC_RELAXED);
	return NULL;
}

static int by_count(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	return x->count < y->count ? 1 : x->count > y->count ? -1 : 0;
}

static int by_site(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	return x->site < y->site ? -1 : x->site > y->site ? 1 : by_count(a, b);
}

static void report(void)
{
	static struct pair merged[SLOTS];
	uint64_t total = 0, best = 0, sites = 0, moved = 0, hot = 0;
	long n = 0;

	for (int t = 0; t < workers; t++)
		for (int i = 0; i < SLOTS; i++)
			if (tables[t][i].count) {
				long m = 0;
				while (m < n && (merged[m].site != tables[t][i].site ||
						 merged[m].target != tables[t][i].target))
					m++;
				if (m == n) {
					merged[n++] = tables[t][i];
				} else {
					merged[m].count += tables[t][i].count;
					for (int p = 0; p < PHASES; p++)
						merged[m].phase_count[p] += tables[t][i].phase_count[p];
				}
				total += tables[t][i].count;
			}
	qsort(merged, (size_t)n, sizeof merged[0], by_site);
	for (long i = 0, j; i < n; i = j) {
		long top[PHASES];
		uint64_t calls = 0;
		for (int p = 0; p < PHASES; p++)
			top[p] = i;
		for (j = i; j < n && merged[j].site == merged[i].site; j++) {
			calls += merged[j].count;
			for (int p = 0; p < PHASES; p++)
				if (merged[j].phase_count[p] > merged[top[p]].phase_count[p])
					top[p] = j;
		}
		sites++;
		best += merged[i].count;
		if (calls * 200 > total) {
			hot++;
			int changes = 0;
			for (int p = 1; p < PHASES; p++)
				changes += top[p] != top[p - 1];
			moved += changes != 0;
		}
	}
	qsort(merged, (size_t)n, sizeof merged[0], by_count);
	printf("calls %lu tail-jumps %lu sites %lu pairs %ld best-target %.1f%% largest-pair %.1f%%", total, all_tail_jumps,
	       sites, n, 100.0 * best / total, n ? 100.0 * merged[0].count / total : 0);
	printf(" hot-sites %lu of which change %lu\n", hot, moved);
	if (getenv("PAIRS"))
		for (long i = 0; i < n && i < atol(getenv("PAIRS")); i++)
			printf("%lx %lx %lu\n", merged[i].site, merged[i].target, merged[i].count);
}

int main(int argc, char **argv)
{
	pthread_t threads[16];
	uint64_t all = 0;

	if (argc < 5)
		return 64;
	requests = atol(argv[1]);
	workers = atoi(argv[2]);
	workload_security_modules = (uint32_t)atoi(argv[3]);
	workload_phase_length = (uint32_t)atoi(argv[4]);
	workload_seed = argc > 5 ? strtoul(argv[5], NULL, 0) : 1;
	concurrent = !getenv("SERIAL");
	workload_init();
	for (long id = 0; id < workers; id++) {
		if (!concurrent)
			run_worker((void *)id);
		else
			pthread_create(&threads[id], NULL, run_worker, (void *)id);
	}
	for (int id = 0; id < workers && concurrent; id++)
		pthread_join(threads[id], NULL);
	for (int id = 0; id < workers; id++)
		all = all * 31 + digests[id];
#ifndef PLAIN
	report();
#endif
	printf("requests %ld digest %016lx errors %lu\n", requests * workers, all, workload_errors);
	return workload_errors != 0;
}
