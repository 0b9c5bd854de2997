/* SPDX-License-Identifier: Apache-2.0 */
#include "timer.h"

void timer_base_init(struct timer_base *base)
{
	base->now = 0;
	for (u32 i = 0; i < TIMER_SLOTS; i++)
		list_init(&base->slots[i]);
}

void timer_setup(struct timer *timer, void (*function)(struct timer *))
{
	list_init(&timer->link);
	timer->function = function;
	timer->pending = 0;
}

void timer_delete(struct timer *timer)
{
	if (timer->pending) {
		list_del(&timer->link);
		timer->pending = 0;
	}
}

void timer_modify(struct timer_base *base, struct timer *timer, u64 expires)
{
	if (timer->pending && timer->expires == expires)
		return;
	timer_delete(timer);
	if (expires <= base->now)
		expires = base->now + 1;
	timer->expires = expires;
	timer->pending = 1;
	list_add_tail(&timer->link, &base->slots[expires % TIMER_SLOTS]);
}

/* Moves the wheel by one tick. A timer of a later turn of the wheel stays in its slot. */
void timer_advance(struct timer_base *base)
{
	struct list_head *slot = &base->slots[++base->now % TIMER_SLOTS];
	struct list_head due;

	list_init(&due);
	for (struct list_head *p = slot->next, *next; p != slot; p = next) {
		struct timer *timer = container_of(p, struct timer, link);

		next = p->next;
		if (timer->expires <= base->now) {
			list_del(p);
			list_add_tail(p, &due);
		}
	}
	/* A callback may delete or re-arm any timer, also one that is still in this list. */
	while (!list_empty(&due)) {
		struct timer *timer = list_first(&due, struct timer, link);

		list_del(&timer->link);
		timer->pending = 0;
		timer->function(timer);
	}
}
