// SPDX-License-Identifier: Apache-2.0
// The most frequent target, with hysteresis: decides as MostFrequentPolicy does.
#include "retint_policy.h"

#define MINIMUM_CALLS 8

struct site_memory {
    i64 epoch; // of the counts below
    i64 calls;
    i64 best;
    i64 best_calls;
    i64 present;
    i64 present_calls;
    i32 complete;
    i64 calls_per_epoch; // of the last complete epoch
    i64 displaced;       // what gave way on an estimate
};
#define MOST_SITES 8192
#include "site_memory.h"

static i64 now_epoch;

i32 abi_version(void)
{
    return RETINT_ABI_VERSION;
}

void on_tick(i64 epoch, i32 samples)
{
    now_epoch = epoch;
}

void on_sample(i32 index)
{
    struct site_memory *m = memory_of((i32)retint_sample(index, RETINT_SITE));
    if (!m)
        return;
    if (m->epoch != now_epoch) {
        m->epoch = now_epoch;
        m->calls = m->best_calls = m->present_calls = 0;
        m->present = retint_sample(index, RETINT_PRESENT_TARGET);
        m->complete = (i32)retint_sample(index, RETINT_COMPLETE);
    }
    i64 target = retint_sample(index, RETINT_TARGET);
    i64 calls = retint_sample(index, RETINT_CALLS);
    m->calls += calls;
    if (calls > m->best_calls) { // samples of a site come in the order of addresses: the lowest wins
        m->best = target;
        m->best_calls = calls;
    }
    if (target == m->present)
        m->present_calls += calls;
}

// More than 1.25 times as many.
static int outdoes(i64 calls, i64 present_calls)
{
    return 4 * calls > 5 * present_calls;
}

i64 decide(i32 site)
{
    struct site_memory *m = memory_of(site);
    if (!m)
        return RETINT_NO_TARGET; // never sampled, so never promoted
    if (m->best_calls < MINIMUM_CALLS)
        return m->present;
    if (m->complete) {
        m->calls_per_epoch = m->calls;
        m->displaced = RETINT_NO_TARGET;
        return outdoes(m->best_calls, m->present_calls) ? m->best : m->present;
    }
    // Hits are not counted: those of the last complete epoch, less what missed in this one.
    i64 hits = m->calls_per_epoch > m->calls ? m->calls_per_epoch - m->calls : 0;
    if (!outdoes(m->best_calls, hits)) {
        m->displaced = RETINT_NO_TARGET;
        return m->present;
    }
    if (m->best == m->displaced) // back at once: the estimate is wrong, count every call
        return RETINT_NO_TARGET;
    m->displaced = m->present;
    if (m->calls > m->calls_per_epoch)
        m->calls_per_epoch = m->calls;
    return m->best;
}
