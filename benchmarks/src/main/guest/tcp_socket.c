/* SPDX-License-Identifier: Apache-2.0 */
/* The TCP-like protocol towards the network layer below and the socket layer above, for both address families. */
#include "tcp.h"

static u32 tcp_segment_size(const struct sock *sk)
{
	return sk->dst->ops->mtu(sk->dst) - TCP_HEADER - sk->af->header_length;
}

static int tcp_receive4(struct sock *sk, struct sk_buff *skb)
{
	return tcp_process(sk, skb);
}

/* A flow whose label changed is still the same flow; the label is remembered for the answers. */
static int tcp_receive6(struct sock *sk, struct sk_buff *skb)
{
	skb->flow = (u16)get_be16(skb->network + 2);
	return tcp_process(sk, skb);
}

static int tcp_deliver(struct sk_buff *skb, u32 pseudo)
{
	struct net *net = skb->net;
	struct sock *sk;

	if (skb->length < TCP_HEADER)
		goto drop;
	if (!skb->dev->trusted &&
	    checksum_fold(checksum_partial(skb->data, skb->length, pseudo)))
		goto drop;
	skb->sequence = get_be32(skb->transport + 4);
	skb->tcp_flags = skb->transport[13];
	skb_pull(skb, TCP_HEADER);
	sk = sock_find(net, PROTOCOL_TCP, &skb->target, &skb->source);
	if (!sk || security_sock_rcv_skb(net->w, sk, skb))
		goto drop;
	return sk->prot->receive(sk, skb);
drop:
	skb->dev->dropped++;
	skb_free(skb);
	return -EINVAL;
}

static int tcp_handler4(struct sk_buff *skb)
{
	return tcp_deliver(skb, pseudo_sum4(&skb->source, &skb->target, PROTOCOL_TCP, skb->length));
}

static int tcp_handler6(struct sk_buff *skb)
{
	return tcp_deliver(skb, pseudo_sum6(&skb->source, &skb->target, PROTOCOL_TCP, skb->length));
}

static void tcp_store_check(struct sk_buff *skb, u32 pseudo)
{
	u16 sum = checksum_fold(checksum_partial(skb->transport, skb->length, pseudo));

	__builtin_memcpy(skb->transport + 16, &sum, 2);
}

static void tcp_send_check4(struct sock *sk, struct sk_buff *skb)
{
	tcp_store_check(skb, pseudo_sum4(&sk->local, &sk->remote, PROTOCOL_TCP, skb->length));
}

static void tcp_send_check6(struct sock *sk, struct sk_buff *skb)
{
	tcp_store_check(skb, pseudo_sum6(&sk->local, &sk->remote, PROTOCOL_TCP, skb->length));
}

static u32 tcp_initial_sequence(const struct sock *sk)
{
	return (u32)mix64(sk->local.port * 65537ul + sk->remote.port);
}

static void tcp_start(struct sock *sk, u32 flags, u32 state)
{
	sk->write_sequence = sk->send_next = sk->send_unacked = tcp_initial_sequence(sk);
	sk->state = (u8)state;
	sk->window = 1;
	sock_hash(sk);
	tcp_queue(sk, flags, 0);
	tcp_push(sk);
}

/* Makes the child of a listener for a peer that asks to connect. */
static int tcp_new_child(struct sock *listener, struct sk_buff *skb)
{
	struct sock *sk = sock_new(listener->net, listener->family, listener->prot);

	if (!sk)
		return -ENOMEM;
	sk->listener = listener;
	sk->congestion = listener->congestion;
	sk->local = skb->target;
	sk->remote = skb->source;
	sk->receive_next = skb->sequence + 1;
	tcp_start(sk, TCP_SYN | TCP_ACK, STATE_SYN_RECEIVED);
	return 0;
}

static int tcp_conn_request4(struct sock *listener, struct sk_buff *skb)
{
	/* Broadcast addresses have no connections. */
	if (get_be32(skb->target.bytes) == 0xffffffff || !skb->source.port)
		return -EINVAL;
	return tcp_new_child(listener, skb);
}

static int tcp_conn_request6(struct sock *listener, struct sk_buff *skb)
{
	/* Nor have multicast ones. */
	if (skb->target.bytes[0] == 0xff || !skb->source.port)
		return -EINVAL;
	return tcp_new_child(listener, skb);
}

static const struct af_operations tcp_af4 = { ip_queue_xmit, tcp_send_check4, tcp_conn_request4, 20 };
static const struct af_operations tcp_af6 = { ip6_queue_xmit, tcp_send_check6, tcp_conn_request6, 40 };

static int tcp_init4(struct sock *sk)
{
	timer_setup(&sk->retransmit, tcp_retransmit);
	timer_setup(&sk->delayed_ack, tcp_delayed_ack);
	sk->congestion = congestion_kinds[0];
	sk->af = &tcp_af4;
	return 0;
}

static int tcp_init6(struct sock *sk)
{
	tcp_init4(sk);
	sk->af = &tcp_af6;
	return 0;
}

static int tcp_get_port(struct sock *sk, u32 port)
{
	sk->local.port = (u16)(port ? port : sk->net->next_port++);
	if (sk->net->next_port >= 61000)
		sk->net->next_port = 32768;
	return 0;
}

static int tcp_connect4(struct sock *sk, const struct socket_address *address)
{
	if (!get_be32(address->bytes))
		return -EINVAL;
	sk->remote = *address;
	tcp_start(sk, TCP_SYN, STATE_SYN_SENT);
	return 0;
}

static int tcp_connect6(struct sock *sk, const struct socket_address *address)
{
	if (address->bytes[0] == 0xff)
		return -EINVAL;
	sk->remote = *address;
	tcp_start(sk, TCP_SYN, STATE_SYN_SENT);
	return 0;
}

static s64 tcp_sendmsg(struct sock *sk, const void *from, u32 length)
{
	u32 segment, queued = 0;
	const u8 *in = from;
	s64 done = 0;

	if (sk->state != STATE_OPEN)
		return sk->error ? -(s64)sk->error : -ENOTCONN;
	if (sock_route(sk))
		return -ENOTCONN;
	segment = tcp_segment_size(sk);
	list_for_each (skb, &sk->write_queue, struct sk_buff, link)
		queued++;
	while (length) {
		struct sk_buff *skb = list_last(&sk->write_queue, struct sk_buff, link);
		u32 piece;

		/* What has not been sent yet can still grow. */
		if (list_empty(&sk->write_queue) || tcp_after(sk->send_next, skb->sequence) ||
		    skb->length >= segment) {
			if (queued++ >= TCP_QUEUE_LIMIT)
				break;
			skb = tcp_queue(sk, TCP_ACK | TCP_PSH, 0);
		}
		piece = min_of(segment - skb->length, length);
		memcpy(skb_append(skb, piece), in, piece);
		skb->end_sequence += piece;
		sk->write_sequence += piece;
		in += piece;
		done += piece;
		length -= piece;
	}
	tcp_push(sk);
	return done ? done : -EAGAIN;
}

static s64 tcp_recvmsg(struct sock *sk, void *to, u32 length)
{
	u8 *out = to;
	s64 done = 0;

	while (length && !list_empty(&sk->receive_queue)) {
		struct sk_buff *skb = list_first(&sk->receive_queue, struct sk_buff, link);
		u32 piece = min_of(skb->length, length);

		memcpy(out, skb->data, piece);
		out += piece;
		done += piece;
		length -= piece;
		sk->queued_bytes -= piece;
		skb_pull(skb, piece);
		if (!skb->length) {
			list_del(&skb->link);
			skb_free(skb);
		}
	}
	if (done)
		return done;
	return sk->error ? -(s64)sk->error : sk->peer_closed ? 0 : -EAGAIN;
}

static int tcp_setsockopt(struct sock *sk, u32 option, u32 value)
{
	if (option == OPTION_CORK) {
		sk->corked = value;
		if (!value && sk->state == STATE_OPEN)
			tcp_push(sk);
		return 0;
	}
	if (option != OPTION_CONGESTION || value >= 3)
		return -EINVAL;
	sk->congestion = congestion_kinds[value];
	if (sk->state == STATE_OPEN)
		sk->congestion->start(sk);
	return 0;
}

static void tcp_close(struct sock *sk)
{
	sk->orphan = 1;
	sk->corked = 0;
	if (sk->state != STATE_OPEN || sk->error) {
		tcp_done(sk);
		return;
	}
	tcp_purge(&sk->receive_queue);
	sk->state = sk->peer_closed ? STATE_LAST_ACK : STATE_FIN_SENT;
	tcp_queue(sk, TCP_FIN | TCP_ACK, 0);
	tcp_push(sk);
}

const struct proto tcp_protocol = {
	.init = tcp_init4, .get_port = tcp_get_port, .connect = tcp_connect4, .sendmsg = tcp_sendmsg,
	.recvmsg = tcp_recvmsg, .receive = tcp_receive4, .setsockopt = tcp_setsockopt, .close = tcp_close,
	.protocol = PROTOCOL_TCP
};
const struct proto tcp6_protocol = {
	.init = tcp_init6, .get_port = tcp_get_port, .connect = tcp_connect6, .sendmsg = tcp_sendmsg,
	.recvmsg = tcp_recvmsg, .receive = tcp_receive6, .setsockopt = tcp_setsockopt, .close = tcp_close,
	.protocol = PROTOCOL_TCP
};
const struct inet_protocol tcp_receiver = { tcp_handler4 }, tcp6_receiver = { tcp_handler6 };
