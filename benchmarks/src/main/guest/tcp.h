/* SPDX-License-Identifier: Apache-2.0 */
/* What the two halves of TCP share: tcp.c has the connection's machinery, tcp_socket.c its users. */
#ifndef GUEST_TCP_H
#define GUEST_TCP_H

#include "worker.h"

enum { TCP_HEADER = 20, TCP_QUEUE_LIMIT = 16, TCP_TIMEOUT_TICKS = 3, TCP_RETRIES = 6 };

int tcp_after(u32 a, u32 b);
void tcp_push(struct sock *sk);
struct sk_buff *tcp_queue(struct sock *sk, u32 flags, u32 length);
void tcp_purge(struct list_head *queue);
void tcp_done(struct sock *sk);
void tcp_retransmit(struct timer *timer);
void tcp_delayed_ack(struct timer *timer);
int tcp_process(struct sock *sk, struct sk_buff *skb);

#endif
