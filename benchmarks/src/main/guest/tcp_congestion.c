/* SPDX-License-Identifier: Apache-2.0 */
/* Congestion control: additive increase, a cubic curve in integers, and one that watches its queue. Units: segments. */
#include "worker.h"

static u32 half_window(struct sock *sk)
{
	return sk->window / 2 > 2 ? sk->window / 2 : 2;
}

/* Slow start grows by what was acknowledged; returns what is left for avoidance. */
static u32 slow_start(struct sock *sk, u32 acked)
{
	while (acked && sk->window < sk->threshold) {
		sk->window++;
		acked--;
	}
	return acked;
}

static void window_limit(struct sock *sk)
{
	if (sk->window > 64)
		sk->window = 64;
}

static void additive_start(struct sock *sk)
{
	sk->window = 4;
	sk->threshold = 32;
	sk->acked_in_window = 0;
}

static void additive_on_ack(struct sock *sk, u32 acked)
{
	sk->acked_in_window += slow_start(sk, acked);
	if (sk->acked_in_window >= sk->window) {
		sk->acked_in_window -= sk->window;
		sk->window++;
	}
	window_limit(sk);
}

static u32 additive_threshold(struct sock *sk)
{
	return half_window(sk);
}

static void cubic_start(struct sock *sk)
{
	sk->window = 6;
	sk->threshold = 24;
	sk->window_memory = 0;
	sk->acked_in_window = 0;
}

/* Grows along (t - K)^3 around the window at which the last loss happened; t counts acknowledgements. */
static void cubic_on_ack(struct sock *sk, u32 acked)
{
	u32 rest = slow_start(sk, acked), goal;
	s64 t, k = 0;

	sk->acked_in_window += rest;
	if (!rest)
		return;
	while (k * k * k * 10 < (s64)sk->window_memory * 3)
		k++;
	t = (s64)(sk->acked_in_window / 8) - k;
	goal = (u32)((s64)sk->window_memory + t * t * t * 4 / 10 + 4);
	if (goal > sk->window && goal < 1000)
		sk->window++;
	window_limit(sk);
}

static u32 cubic_threshold(struct sock *sk)
{
	sk->window_memory = sk->window;
	sk->acked_in_window = 0;
	return sk->window * 7 / 10 > 2 ? sk->window * 7 / 10 : 2;
}

static void watchful_start(struct sock *sk)
{
	sk->window = 8;
	sk->threshold = 16;
	sk->acked_in_window = 0;
}

/* Keeps between two and six segments waiting in the device's queue. */
static void watchful_on_ack(struct sock *sk, u32 acked)
{
	u32 rest = slow_start(sk, acked), waiting = sk->dst ? sk->dst->dev->qdisc.length : 0;

	sk->acked_in_window += rest;
	if (sk->acked_in_window < sk->window)
		return;
	sk->acked_in_window = 0;
	if (waiting < 2)
		sk->window++;
	else if (waiting > 6 && sk->window > 4)
		sk->window--;
	window_limit(sk);
}

static u32 watchful_threshold(struct sock *sk)
{
	return sk->window * 3 / 4 > 2 ? sk->window * 3 / 4 : 2;
}

static const struct congestion_operations additive_control = { additive_threshold, additive_on_ack, additive_start };
static const struct congestion_operations cubic_control = { cubic_threshold, cubic_on_ack, cubic_start };
static const struct congestion_operations watchful_control = { watchful_threshold, watchful_on_ack, watchful_start };

const struct congestion_operations *const congestion_kinds[3] = {
	&additive_control, &cubic_control, &watchful_control
};
