/* SPDX-License-Identifier: Apache-2.0 */
/* A UDP-like protocol: one message, one packet; an unconnected socket answers whom it heard last. */
#include "worker.h"

enum { UDP_HEADER = 8, UDP_QUEUE_LIMIT = 8, UDP_LARGEST = 3900 };

static int udp_deliver(struct sk_buff *skb, u32 pseudo)
{
	struct sock *sk;

	if (skb->length < UDP_HEADER || get_be16(skb->transport + 4) > skb->length)
		goto drop;
	if (!skb->dev->trusted &&
	    checksum_fold(checksum_partial(skb->data, skb->length, pseudo)))
		goto drop;
	skb_pull(skb, UDP_HEADER);
	sk = sock_find(skb->net, PROTOCOL_UDP, &skb->target, &skb->source);
	if (!sk || security_sock_rcv_skb(skb->net->w, sk, skb))
		goto drop;
	return sk->prot->receive(sk, skb);
drop:
	skb->dev->dropped++;
	skb_free(skb);
	return -EINVAL;
}

static int udp_handler4(struct sk_buff *skb)
{
	return udp_deliver(skb, pseudo_sum4(&skb->source, &skb->target, PROTOCOL_UDP, skb->length));
}

static int udp_handler6(struct sk_buff *skb)
{
	return udp_deliver(skb, pseudo_sum6(&skb->source, &skb->target, PROTOCOL_UDP, skb->length));
}

static int udp_enqueue(struct sock *sk, struct sk_buff *skb, u32 limit)
{
	if (sk->queued_bytes >= limit * UDP_LARGEST) {
		skb_free(skb);
		return -ENOMEM;
	}
	list_add_tail(&skb->link, &sk->receive_queue);
	sk->queued_bytes += skb->length;
	sk->data_ready(sk);
	return 0;
}

static int udp_receive4(struct sock *sk, struct sk_buff *skb)
{
	return udp_enqueue(sk, skb, UDP_QUEUE_LIMIT);
}

static int udp_receive6(struct sock *sk, struct sk_buff *skb)
{
	skb->flow = (u16)get_be16(skb->network + 2);
	return udp_enqueue(sk, skb, UDP_QUEUE_LIMIT + 4);
}

static void udp_store_check(struct sk_buff *skb, u32 pseudo)
{
	u16 sum = checksum_fold(checksum_partial(skb->transport, skb->length, pseudo));

	if (!sum)
		sum = 0xffff;
	__builtin_memcpy(skb->transport + 6, &sum, 2);
}

static void udp_send_check4(struct sock *sk, struct sk_buff *skb)
{
	udp_store_check(skb, pseudo_sum4(&sk->local, &sk->remote, PROTOCOL_UDP, skb->length));
}

static void udp_send_check6(struct sock *sk, struct sk_buff *skb)
{
	udp_store_check(skb, pseudo_sum6(&sk->local, &sk->remote, PROTOCOL_UDP, skb->length));
}

static const struct af_operations udp_af4 = { ip_queue_xmit, udp_send_check4, NULL, 20 };
static const struct af_operations udp_af6 = { ip6_queue_xmit, udp_send_check6, NULL, 40 };

static void udp_account_free(struct sk_buff *skb)
{
	struct sock *sk = skb->sk;

	if (--sk->in_flight == 0 && sk->dead)
		sock_free(sk);
	else if (!sk->dead)
		sk->write_space(sk);
}

static s64 udp_send(struct sock *sk, const void *from, u32 length)
{
	struct sk_buff *skb;
	u8 *header;
	int error;

	if (length > UDP_LARGEST || !sk->remote.port)
		return -EINVAL;
	skb = skb_new(sk->net);
	memcpy(skb_append(skb, length), from, length);
	header = skb->transport = skb_push(skb, UDP_HEADER);
	put_be16(header, sk->local.port);
	put_be16(header + 2, sk->remote.port);
	put_be16(header + 4, skb->length);
	put_be16(header + 6, 0);
	skb->sk = sk;
	skb->destructor = udp_account_free;
	sk->in_flight++;
	sk->send_next++;
	sk->af->send_check(sk, skb);
	error = sk->af->queue_xmit(sk, skb);
	return error ? error : (s64)length;
}

static s64 udp_sendmsg4(struct sock *sk, const void *from, u32 length)
{
	return udp_send(sk, from, length);
}

static s64 udp_sendmsg6(struct sock *sk, const void *from, u32 length)
{
	return sk->remote.bytes[0] == 0xff ? -EACCES : udp_send(sk, from, length);
}

static s64 udp_recv(struct sock *sk, void *to, u32 length)
{
	struct sk_buff *skb;
	u32 piece;

	if (list_empty(&sk->receive_queue))
		return -EAGAIN;
	skb = list_first(&sk->receive_queue, struct sk_buff, link);
	list_del(&skb->link);
	sk->queued_bytes -= skb->length;
	piece = min_of(skb->length, length);
	memcpy(to, skb->data, piece);
	if (sk->wildcard) {
		sk->remote = skb->source;
		sk->local = skb->target;
		sk->dst = NULL;
	}
	skb_free(skb);
	return piece;
}

static s64 udp_recvmsg4(struct sock *sk, void *to, u32 length)
{
	return udp_recv(sk, to, length);
}

static s64 udp_recvmsg6(struct sock *sk, void *to, u32 length)
{
	s64 done = udp_recv(sk, to, length);

	if (done > 0 && sk->dst == NULL && sk->wildcard)
		sk->dst = route_lookup(sk->net, FAMILY_IPV6, sk->remote.bytes);
	return done;
}

static int udp_init4(struct sock *sk)
{
	sk->af = &udp_af4;
	return 0;
}

static int udp_init6(struct sock *sk)
{
	sk->af = &udp_af6;
	return 0;
}

static int udp_get_port(struct sock *sk, u32 port)
{
	sk->local.port = (u16)(port ? port : sk->net->next_port++);
	sock_hash(sk);
	return 0;
}

/* Connecting sends nothing; it only fixes the peer. */
static int udp_connect(struct sock *sk, const struct socket_address *address)
{
	sock_unhash(sk);
	sk->remote = *address;
	sock_hash(sk);
	sk->state = STATE_OPEN;
	return sock_route(sk);
}

static int udp_setsockopt(struct sock *sk, u32 option, u32 value)
{
	if (option != OPTION_BUFFER)
		return -EINVAL;
	sk->window = value;
	return 0;
}

static void udp_close(struct sock *sk)
{
	sock_unhash(sk);
	while (!list_empty(&sk->receive_queue)) {
		struct sk_buff *skb = list_first(&sk->receive_queue, struct sk_buff, link);

		list_del(&skb->link);
		skb_free(skb);
	}
	sk->state = STATE_CLOSED;
	sock_free(sk);
}

const struct proto udp_protocol = {
	.init = udp_init4, .get_port = udp_get_port, .connect = udp_connect, .sendmsg = udp_sendmsg4,
	.recvmsg = udp_recvmsg4, .receive = udp_receive4, .setsockopt = udp_setsockopt, .close = udp_close,
	.protocol = PROTOCOL_UDP
};
const struct proto udp6_protocol = {
	.init = udp_init6, .get_port = udp_get_port, .connect = udp_connect, .sendmsg = udp_sendmsg6,
	.recvmsg = udp_recvmsg6, .receive = udp_receive6, .setsockopt = udp_setsockopt, .close = udp_close,
	.protocol = PROTOCOL_UDP
};
const struct inet_protocol udp_receiver = { udp_handler4 }, udp6_receiver = { udp_handler6 };
