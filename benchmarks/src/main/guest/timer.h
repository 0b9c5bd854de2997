/* SPDX-License-Identifier: Apache-2.0 */
/* Timers of one worker: a hashed wheel with callbacks. */
#ifndef GUEST_TIMER_H
#define GUEST_TIMER_H

#include "kernel.h"

#define TIMER_SLOTS 64

struct timer {
	struct list_head link;
	u64 expires;
	void (*function)(struct timer *timer);
	u32 pending;
};

/*
 * Each worker turns its own wheel, by its own clock: one tick per request, and one each time that it waits for its
 * peer. So what expires when does not depend on the other workers.
 */
struct timer_base {
	u64 now;
	struct list_head slots[TIMER_SLOTS];
};

void timer_base_init(struct timer_base *base);
void timer_setup(struct timer *timer, void (*function)(struct timer *));
void timer_modify(struct timer_base *base, struct timer *timer, u64 expires);
void timer_delete(struct timer *timer);
void timer_advance(struct timer_base *base);

#endif
