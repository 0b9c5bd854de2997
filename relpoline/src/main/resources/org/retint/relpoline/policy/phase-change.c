// SPDX-License-Identifier: Apache-2.0
// The most frequent target of a complete count, and a new complete count when a site misses more often
// than that one said: decides as PhaseChangePolicy does.
#include "retint_policy.h"

#define MINIMUM_CALLS 8
#define PERCENT 25

struct site_memory {
    i64 epoch; // of the counts below
    i64 calls;
    i64 best;
    i64 best_calls;
    i64 present;
    i32 complete;
    i64 phase_calls;     // of the last complete epoch
    i64 expected_misses; // in an epoch of this phase
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
        m->calls = m->best_calls = 0;
        m->present = retint_sample(index, RETINT_PRESENT_TARGET);
        m->complete = (i32)retint_sample(index, RETINT_COMPLETE);
    }
    i64 calls = retint_sample(index, RETINT_CALLS);
    m->calls += calls;
    if (calls > m->best_calls) { // samples of a site come in the order of addresses: the lowest wins
        m->best = retint_sample(index, RETINT_TARGET);
        m->best_calls = calls;
    }
}

i64 decide(i32 site)
{
    struct site_memory *m = memory_of(site);
    if (!m)
        return RETINT_NO_TARGET; // never sampled, so never promoted
    if (!m->complete) {
        i64 unexpected = m->calls - m->expected_misses;
        int changed = m->calls >= MINIMUM_CALLS && 100 * unexpected > PERCENT * m->phase_calls;
        return changed ? RETINT_NO_TARGET : m->present;
    }
    if (m->best_calls < MINIMUM_CALLS)
        return m->present;
    m->phase_calls = m->calls;
    m->expected_misses = m->calls - m->best_calls;
    return m->best;
}
