/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A TCP-like protocol: three-way handshake, cumulative and delayed acknowledgement, congestion window, go-back-N
 * retransmission by timer, orderly close. Left out: receive windows, out-of-order queues, options, TIME_WAIT.
 */
#include "tcp.h"

int tcp_after(u32 a, u32 b)
{
	return (s32)(a - b) > 0;
}

static void tcp_account_free(struct sk_buff *skb)
{
	struct sock *sk = skb->sk;

	if (--sk->in_flight == 0 && sk->dead)
		sock_free(sk);
}

/* Puts the header before the data and hands the segment to the network layer. */
static void tcp_transmit(struct sock *sk, struct sk_buff *skb, u32 sequence, u32 flags)
{
	u8 *header = skb->transport = skb_push(skb, TCP_HEADER);

	put_be16(header, sk->local.port);
	put_be16(header + 2, sk->remote.port);
	put_be32(header + 4, sequence);
	put_be32(header + 8, sk->receive_next);
	header[12] = TCP_HEADER / 4 << 4;
	header[13] = (u8)flags;
	put_be16(header + 14, 0xffff);
	put_be32(header + 16, 0);
	skb->sk = sk;
	skb->destructor = tcp_account_free;
	sk->in_flight++;
	if (flags & TCP_ACK) {
		sk->unacked_segments = 0;
		timer_delete(&sk->delayed_ack);
	}
	sk->af->send_check(sk, skb);
	sk->af->queue_xmit(sk, skb);
}

static void tcp_send_ack(struct sock *sk)
{
	tcp_transmit(sk, skb_new(sk->net), sk->send_next, TCP_ACK);
}

/* Sends what the congestion window allows; a copy goes out, the original waits for its acknowledgement. */
void tcp_push(struct sock *sk)
{
	u32 flying = 0;

	list_for_each (queued, &sk->write_queue, struct sk_buff, link) {
		struct sk_buff *skb;

		if (tcp_after(queued->end_sequence, sk->send_next)) {
			if (flying >= sk->window)
				break;
			/* A corked sender keeps its last, growing segment back. */
			if (sk->corked && queued->link.next == &sk->write_queue)
				break;
			skb = skb_new(sk->net);
			memcpy(skb_append(skb, queued->length), queued->data, queued->length);
			sk->send_next = queued->end_sequence;
			tcp_transmit(sk, skb, queued->sequence, queued->tcp_flags);
		}
		flying++;
	}
	if (flying && !sk->retransmit.pending)
		timer_modify(sk->net->timers, &sk->retransmit, sk->net->timers->now + TCP_TIMEOUT_TICKS);
}

struct sk_buff *tcp_queue(struct sock *sk, u32 flags, u32 length)
{
	struct sk_buff *skb = skb_new(sk->net);

	skb->tcp_flags = (u8)flags;
	skb->sequence = sk->write_sequence;
	sk->write_sequence += length + ((flags & (TCP_SYN | TCP_FIN)) != 0);
	skb->end_sequence = sk->write_sequence;
	list_add_tail(&skb->link, &sk->write_queue);
	return skb;
}

void tcp_purge(struct list_head *queue)
{
	while (!list_empty(queue)) {
		struct sk_buff *skb = list_first(queue, struct sk_buff, link);

		list_del(&skb->link);
		skb_free(skb);
	}
}

void tcp_done(struct sock *sk)
{
	sk->state = STATE_CLOSED;
	sock_unhash(sk);
	timer_delete(&sk->retransmit);
	timer_delete(&sk->delayed_ack);
	tcp_purge(&sk->write_queue);
	sk->state_change(sk);
	if (sk->orphan) {
		tcp_purge(&sk->receive_queue);
		sock_free(sk);
	}
}

void tcp_retransmit(struct timer *timer)
{
	struct sock *sk = container_of(timer, struct sock, retransmit);

	if (++sk->retries > TCP_RETRIES) {
		sk->error = ETIMEDOUT;
		tcp_done(sk);
		return;
	}
	sk->threshold = sk->congestion->slow_start_threshold(sk);
	sk->window = 2;
	sk->send_next = sk->send_unacked;
	tcp_push(sk);
}

void tcp_delayed_ack(struct timer *timer)
{
	tcp_send_ack(container_of(timer, struct sock, delayed_ack));
}

/* Returns 1 if the connection is over and the socket may be gone. */
static int tcp_acknowledged(struct sock *sk, u32 ack)
{
	u32 segments = 0;

	if (!tcp_after(ack, sk->send_unacked) || tcp_after(ack, sk->write_sequence))
		return 0;
	while (!list_empty(&sk->write_queue)) {
		struct sk_buff *skb = list_first(&sk->write_queue, struct sk_buff, link);

		if (tcp_after(skb->end_sequence, ack))
			break;
		list_del(&skb->link);
		skb_free(skb);
		segments++;
	}
	sk->send_unacked = ack;
	if (tcp_after(ack, sk->send_next))
		sk->send_next = ack;
	sk->retries = 0;
	timer_delete(&sk->retransmit);
	sk->congestion->on_ack(sk, segments);
	if (sk->orphan && sk->peer_closed && ack == sk->write_sequence) {
		tcp_done(sk);
		return 1;
	}
	if (!list_empty(&sk->write_queue))
		tcp_push(sk);
	if (!sk->orphan)
		sk->write_space(sk);
	return 0;
}

/* Takes the data of a segment in order; anything else is answered by repeating the acknowledgement. */
static void tcp_data(struct sock *sk, struct sk_buff *skb, u32 fin)
{
	u32 length = skb->length;

	if (skb->sequence != sk->receive_next) {
		skb_free(skb);
		tcp_send_ack(sk);
		return;
	}
	sk->receive_next += length + fin;
	if (length && !sk->orphan) {
		list_add_tail(&skb->link, &sk->receive_queue);
		sk->queued_bytes += length;
	} else {
		skb_free(skb);
	}
	if (fin) {
		sk->peer_closed = 1;
		tcp_send_ack(sk);
		if (sk->orphan && sk->send_unacked == sk->write_sequence) {
			tcp_done(sk);
			return;
		}
	} else if (++sk->unacked_segments >= 2) {
		tcp_send_ack(sk);
	} else {
		timer_modify(sk->net->timers, &sk->delayed_ack, sk->net->timers->now + 1);
	}
	if (!sk->orphan)
		sk->data_ready(sk);
}

static void tcp_open(struct sock *sk)
{
	sk->state = STATE_OPEN;
	sk->congestion->start(sk);
	sk->state_change(sk);
}

/* Takes over the packet. */
int tcp_process(struct sock *sk, struct sk_buff *skb)
{
	u32 flags = skb->tcp_flags, ack = get_be32(skb->transport + 8);

	if (sk->state == STATE_LISTEN) {
		int error = flags & TCP_SYN && !(flags & TCP_ACK) ? sk->af->conn_request(sk, skb) : -EINVAL;

		skb_free(skb);
		return error;
	}
	if (flags & TCP_SYN) {
		if (sk->state == STATE_SYN_SENT && flags & TCP_ACK) {
			sk->receive_next = skb->sequence + 1;
			tcp_acknowledged(sk, ack);
			tcp_open(sk);
		}
		if (sk->state >= STATE_OPEN)
			tcp_send_ack(sk);
		skb_free(skb);
		return 0;
	}
	if (sk->state == STATE_SYN_RECEIVED && ack == sk->write_sequence) {
		struct sock *listener = sk->listener;

		tcp_open(sk);
		list_add_tail(&sk->accept_link, &listener->accept_queue);
		listener->data_ready(listener);
	}
	if (tcp_acknowledged(sk, ack)) {
		skb_free(skb);
		return 0;
	}
	if (skb->length || flags & TCP_FIN)
		tcp_data(sk, skb, flags & TCP_FIN);
	else
		skb_free(skb);
	return 0;
}
