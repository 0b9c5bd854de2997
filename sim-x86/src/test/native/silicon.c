// SPDX-License-Identifier: Apache-2.0
// Executes instructions on the processor at hand: cases arrive on standard input, answers leave on standard output. A child
// executes; whatever a case does to it, the parent answers for that case and starts another child behind it.
#define _GNU_SOURCE
#include "silicon.h"

#include <asm/prctl.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#define FILL 0xcc
#define ANSWER_BYTES (64u << 20)
#define TIMEOUT_MILLISECONDS 1000
#define SLOT_BYTES 32 // of code rewritten per case: the instruction and the jump behind it

extern struct state state_in, state_out;
void enter_case(void);
void leave_case(void);
void resume_host(void);

// What parent and child share.
struct shared {
    uint32_t cases;
    volatile uint32_t next; // the case that is running
    uint64_t bytes;         // of answers
    struct request request[MAX_CASES];
    uint8_t answer[ANSWER_BYTES];
};

static struct shared *shared;
static uint8_t background[RW_BYTES + RO_BYTES];
static uint8_t expected[RW_BYTES];
static uint64_t current_fs, current_gs, host_fs;
static volatile uint32_t raised_vector, raised_error;
static volatile uint64_t raised_cr2;

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static uint64_t mix(uint64_t x)
{
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdUL;
    return x ^ x >> 33;
}

// The handler runs with the case's FS base: no call into the C library.
static void handle(int signal, siginfo_t *info, void *context)
{
    (void)signal;
    (void)info;
    // a case's EFLAGS.AC is still set, and the compiler's accesses need not be aligned
    __asm__ volatile("pushfq; andl $~0x40000, (%%rsp); popfq" : : : "cc", "memory");
    static const int order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                  REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
    ucontext_t *interrupted = context;
    greg_t *registers = interrupted->uc_mcontext.gregs;
    for (int i = 0; i < 16; i++) {
        state_out.gpr[i] = registers[order[i]];
    }
    state_out.rip = registers[REG_RIP];
    state_out.flags = registers[REG_EFL];
    const uint64_t *fx = (const uint64_t *)interrupted->uc_mcontext.fpregs;
    for (int i = 0; i < 64; i++) {
        ((uint64_t *)state_out.fx)[i] = fx[i];
    }
    raised_vector = registers[REG_TRAPNO];
    raised_error = registers[REG_ERR];
    raised_cr2 = registers[REG_CR2];
    registers[REG_RIP] = (greg_t)resume_host;
    registers[REG_EFL] = 0x202;
}

static void base(int code, uint64_t *current, uint64_t wanted)
{
    if (*current != wanted) {
        long failed;
        __asm__ volatile("syscall" : "=a"(failed)
                         : "a"(SYS_arch_prctl), "D"(code), "S"(wanted) : "rcx", "r11", "memory");
        if (failed) {
            _exit(3);
        }
        *current = wanted;
    }
}

static uint64_t stored(int code)
{
    uint64_t value = 0;
    syscall(SYS_arch_prctl, code, &value);
    return value;
}

static void put_code(const struct request *request)
{
    uint8_t *at = (uint8_t *)request->before.rip;
    memset(at, FILL, SLOT_BYTES);
    memcpy(at, request->code, request->length);
    if (request->end == END_JUMP) {
        // jmp *distance(%rip); its target is aligned, since a case may have EFLAGS.AC set
        uint8_t jump[6] = {0xff, 0x25, SLOT_BYTES - sizeof(uint64_t) - 6 - request->length, 0, 0, 0};
        uint64_t target = (uint64_t)leave_case;
        memcpy(at + request->length, jump, sizeof jump);
        memcpy(at + SLOT_BYTES - sizeof target, &target, sizeof target);
    }
}

static void run(const struct request *request, struct answer *answer, struct word *changes)
{
    for (int i = 0; i < request->patches; i++) {
        uint64_t at = request->patch[i].address;
        *(uint64_t *)at = request->patch[i].value;
        memcpy(expected + (at - RW_BASE), (void *)at, 8);
    }
    put_code(request);
    state_in = request->before;
    base(ARCH_SET_GS, &current_gs, request->before.gsbase);
    base(ARCH_SET_FS, &current_fs, request->before.fsbase ? request->before.fsbase : host_fs);
    raised_vector = VECTOR_NONE;
    raised_error = 0;
    raised_cr2 = 0;
    state_out.rip = request->before.rip + request->length;
    enter_case();
    base(ARCH_SET_FS, &current_fs, host_fs);
    answer->after = state_out;
    answer->after.fsbase = request->before.fsbase;
    answer->after.gsbase = request->before.gsbase;
    answer->vector = raised_vector;
    answer->error = raised_error;
    answer->cr2 = raised_cr2;
    answer->changes = 0;
    if (memcmp(expected, (void *)RW_BASE, RW_BYTES) != 0) {
        const uint64_t *before = (const uint64_t *)expected;
        const uint64_t *after = (const uint64_t *)RW_BASE;
        for (uint64_t i = 0; i < RW_BYTES / 8; i++) {
            if (before[i] != after[i]) {
                changes[answer->changes++] = (struct word){RW_BASE + 8 * i, after[i]};
            }
        }
    }
    for (uint64_t i = 0; i < answer->changes; i++) {
        uint64_t at = changes[i].address - RW_BASE;
        memcpy((void *)changes[i].address, background + at, 8);
    }
    for (int i = 0; i < request->patches; i++) {
        uint64_t at = request->patch[i].address;
        memcpy((void *)at, background + (at - RW_BASE), 8);
        memcpy(expected + (at - RW_BASE), background + (at - RW_BASE), 8);
    }
}

static void map(uint64_t address, size_t bytes, int protection)
{
    void *got = mmap((void *)address, bytes, protection,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (got != (void *)address) {
        die("mmap");
    }
}

static void prepare(void)
{
    map(RW_BASE, RW_BYTES, PROT_READ | PROT_WRITE);
    map(RO_BASE, RO_BYTES, PROT_READ | PROT_WRITE);
    map(CODE_BASE, CODE_BYTES, PROT_READ | PROT_WRITE | PROT_EXEC);
    for (uint64_t i = 0; i < RW_BYTES; i += 8) {
        *(uint64_t *)(RW_BASE + i) = mix(RW_BASE + i);
    }
    for (uint64_t i = 0; i < RO_BYTES; i += 8) {
        *(uint64_t *)(RO_BASE + i) = mix(RO_BASE + i);
    }
    memcpy(background, (void *)RW_BASE, RW_BYTES);
    memcpy(expected, (void *)RW_BASE, RW_BYTES);
    memset((void *)CODE_BASE, FILL, CODE_BYTES);
    if (mprotect((void *)RO_BASE, RO_BYTES, PROT_READ) != 0) {
        die("mprotect");
    }
}

static void catch_signals(void)
{
    static uint8_t stack[1 << 16];
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    static const int signals[] = {SIGSEGV, SIGILL, SIGFPE, SIGBUS, SIGTRAP};
    if (sigaltstack(&alternate, NULL) != 0) {
        die("sigaltstack");
    }
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        if (sigaction(signals[i], &action, NULL) != 0) {
            die("sigaction");
        }
    }
}

// Runs batches until the parent closes the pipe.
static void child(int commands, int replies)
{
    char byte;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    catch_signals();
    host_fs = current_fs = stored(ARCH_GET_FS);
    current_gs = stored(ARCH_GET_GS);
    while (read(commands, &byte, 1) == 1) {
        while (shared->next < shared->cases) {
            struct answer *answer = (struct answer *)(shared->answer + shared->bytes);
            struct word *changes = (struct word *)(answer + 1);
            run(&shared->request[shared->next], answer, changes);
            shared->bytes += sizeof *answer + answer->changes * sizeof *changes;
            shared->next++;
        }
        if (write(replies, &byte, 1) != 1) {
            break;
        }
    }
    _exit(0);
}

static pid_t worker;
static int to_worker = -1, from_worker = -1;

static void start_worker(void)
{
    int commands[2], replies[2];
    if (pipe(commands) != 0 || pipe(replies) != 0) {
        die("pipe");
    }
    worker = fork();
    if (worker < 0) {
        die("fork");
    }
    if (worker == 0) {
        close(commands[1]);
        close(replies[0]);
        child(commands[0], replies[1]);
    }
    close(commands[0]);
    close(replies[1]);
    to_worker = commands[1];
    from_worker = replies[0];
}

static void end_worker(void)
{
    close(to_worker);
    close(from_worker);
    kill(worker, SIGKILL);
    waitpid(worker, NULL, 0);
}

// Waits for the worker to end the batch; returns 0 if it died, or if one case took too long.
static int await_worker(void)
{
    struct pollfd ready = {.fd = from_worker, .events = POLLIN};
    char byte = 0;
    uint32_t before;
    do {
        before = shared->next;
        if (poll(&ready, 1, TIMEOUT_MILLISECONDS) == 1) {
            return read(from_worker, &byte, 1) == 1;
        }
    } while (shared->next != before);
    return 0;
}

static void run_batch(void)
{
    shared->next = 0;
    shared->bytes = 0;
    for (;;) {
        char byte = 0;
        if (write(to_worker, &byte, 1) == 1 && await_worker()) {
            return;
        }
        end_worker();
        if (shared->next < shared->cases) {
            struct answer *answer = (struct answer *)(shared->answer + shared->bytes);
            memset(answer, 0, sizeof *answer);
            answer->vector = VECTOR_DIED;
            shared->bytes += sizeof *answer;
            shared->next++;
        }
        start_worker();
    }
}

static int read_all(void *into, size_t bytes)
{
    if (fread(into, 1, bytes, stdin) == bytes) {
        return 1;
    }
    if (ferror(stdin)) {
        die("read");
    }
    return 0;
}

int main(void)
{
    uint32_t head[2];
    signal(SIGPIPE, SIG_IGN);
    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) {
        die("mmap");
    }
    prepare();
    start_worker();
    while (read_all(head, sizeof head)) {
        shared->cases = head[0];
        if (head[0] > MAX_CASES || !read_all(shared->request, head[0] * sizeof *shared->request)) {
            fprintf(stderr, "silicon: malformed request of %u cases\n", head[0]);
            return 2;
        }
        run_batch();
        head[0] = (uint32_t)shared->bytes;
        head[1] = 0;
        if (fwrite(head, sizeof head, 1, stdout) != 1 || fwrite(shared->answer, 1, shared->bytes, stdout) != shared->bytes
            || fflush(stdout) != 0) {
            die("write");
        }
    }
    end_worker();
    return 0;
}
