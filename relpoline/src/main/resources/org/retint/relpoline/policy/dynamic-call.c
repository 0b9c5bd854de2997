// SPDX-License-Identifier: Apache-2.0
// A few candidates for each site, a decision when they were called often enough: decides as
// DynamicCallPolicy does.
#include "retint_policy.h"

#define CANDIDATES 4
#define UPDATE_THRESHOLD 1000
#define MISS_THRESHOLD 1000
#define PROMOTION_THRESHOLD 250

struct candidate {
    i64 target;
    i64 calls;
    i64 most_on_one_cpu;
};

struct site_memory {
    struct candidate candidates[CANDIDATES];
    i32 count;
    i64 misses; // calls of targets that found no free candidate
    i64 present;
    i64 present_calls;
};
#define MOST_SITES 4096
#include "site_memory.h"

i32 abi_version(void)
{
    return RETINT_ABI_VERSION;
}

void on_tick(i64 epoch, i32 samples)
{
}

void on_sample(i32 index)
{
    struct site_memory *m = memory_of((i32)retint_sample(index, RETINT_SITE));
    if (!m)
        return;
    m->present = retint_sample(index, RETINT_PRESENT_TARGET);
    i64 target = retint_sample(index, RETINT_TARGET);
    i64 calls = retint_sample(index, RETINT_CALLS);
    i64 most = retint_sample(index, RETINT_MOST_ON_ONE_CPU);
    for (i32 i = 0; i < m->count; i++) {
        struct candidate *c = &m->candidates[i];
        if (c->target == target) {
            c->calls += calls;
            c->most_on_one_cpu += most;
            return;
        }
    }
    if (m->count == CANDIDATES) {
        m->misses += calls;
        return;
    }
    struct candidate *c = &m->candidates[m->count++];
    c->target = target;
    c->calls = calls;
    c->most_on_one_cpu = most;
}

static void wipe(struct site_memory *m)
{
    m->count = 0;
    m->misses = 0;
}

i64 decide(i32 site)
{
    struct site_memory *m = memory_of(site);
    if (!m)
        return RETINT_NO_TARGET; // never sampled, so never promoted
    if (m->misses > MISS_THRESHOLD) {
        wipe(m);
        return m->present;
    }
    i64 on_one_cpu = 0;
    struct candidate best = {0, 0, 0};
    for (i32 i = 0; i < m->count; i++) {
        struct candidate *c = &m->candidates[i];
        on_one_cpu += c->most_on_one_cpu;
        int first = c->calls == best.calls && (u64)c->target < (u64)best.target;
        if (c->calls > best.calls || first) {
            best.target = c->target;
            best.calls = c->calls;
        }
    }
    if (on_one_cpu <= UPDATE_THRESHOLD)
        return m->present;
    wipe(m);
    if (best.calls > PROMOTION_THRESHOLD && best.calls > m->present_calls) {
        m->present_calls = best.calls;
        return best.target;
    }
    m->present_calls /= 2;
    return m->present;
}
