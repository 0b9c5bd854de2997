// SPDX-License-Identifier: Apache-2.0
// What a policy remembers of each site that was ever sampled: SITE_MEMORY, zero at first.
//
// The includer defines struct site_memory and MOST_SITES, how many of them there are. Sites beyond that,
// or with a number of NUMBERS and more, have none: the policy leaves them as they are.
#define NUMBERS 65536

static struct site_memory memories[MOST_SITES];
static unsigned short places[NUMBERS]; // 1 and more
static unsigned short used;

static struct site_memory *memory_of(i32 site)
{
    if (site < 0 || site >= NUMBERS)
        return 0;
    if (!places[site]) {
        if (used == MOST_SITES)
            return 0;
        places[site] = ++used;
    }
    return &memories[places[site] - 1];
}
