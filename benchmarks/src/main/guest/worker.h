/* SPDX-License-Identifier: Apache-2.0 */
/* What belongs to one worker: identity, clock, network name space, buffers. Nothing here is shared. */
#ifndef GUEST_WORKER_H
#define GUEST_WORKER_H

#include "fs.h"
#include "net.h"
#include "security.h"
#include "timer.h"

struct worker {
	u32 id;
	u32 phase;
	u64 random;
	struct credentials credentials;
	struct timer_base timers;
	struct net net;
	struct timer flusher;		/* writes back a few pages now and then */
	u8 bounce[2 * PAGE_SIZE];	/* of pack_fs */
	u8 lower[PAGE_SIZE];		/* of veil_fs */
	char path[96], path2[96];
	u8 request[9216];
	u8 reply[20480];
	u8 work[20480];
};

extern struct worker workers[MAX_WORKERS];

static inline u64 worker_random(struct worker *w)
{
	w->random = w->random * 6364136223846793005ul + 1442695040888963407ul;
	return mix64(w->random);
}

static inline void worker_fail(void)
{
	__atomic_add_fetch(&workload_errors, 1, __ATOMIC_SEQ_CST);
}

#endif
