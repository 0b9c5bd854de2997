/* SPDX-License-Identifier: Apache-2.0 */
/* The IPv4-like network layer. Headers have the layout of the real protocol; nothing is ever fragmented. */
#include "worker.h"

const struct inet_protocol *inet_protocols[2][256];

static const u16 IP_HEADER = 20;

u32 pseudo_sum4(const struct socket_address *a, const struct socket_address *b, u32 protocol, u32 length)
{
	u8 tail[4] = { 0, (u8)protocol, (u8)(length >> 8), (u8)length };

	return checksum_partial(tail, 4, checksum_partial(b->bytes, 4, checksum_partial(a->bytes, 4, 0)));
}

static int ip_receive_finish(struct sk_buff *skb)
{
	skb->dst = route_lookup(skb->net, FAMILY_IPV4, skb->target.bytes);
	if (!skb->dst) {
		skb_free(skb);
		return -ENOTCONN;
	}
	return skb->dst->input(skb);
}

int ip_receive(struct sk_buff *skb, struct net_device *dev)
{
	const u8 *header = skb->network;
	u32 length = get_be16(header + 2);

	if (skb->length < IP_HEADER || header[0] != 0x45 || length > skb->length || length < IP_HEADER)
		goto drop;
	if (checksum_fold(checksum_partial(header, IP_HEADER, 0)))
		goto drop;
	skb->length = length;
	skb->transport_protocol = header[9];
	skb->priority = header[1] >> 2;
	skb->source.family = FAMILY_IPV4;
	skb->target.family = FAMILY_IPV4;
	memcpy(skb->source.bytes, header + 12, 4);
	memcpy(skb->target.bytes, header + 16, 4);
	skb->transport = skb_pull(skb, IP_HEADER);
	skb->source.port = (u16)get_be16(skb->transport);
	skb->target.port = (u16)get_be16(skb->transport + 2);
	if (netfilter_run(FAMILY_IPV4, HOOK_PREROUTING, skb))
		return -EPERM;
	return ip_receive_finish(skb);
drop:
	dev->dropped++;
	skb_free(skb);
	return -EINVAL;
}

int ip_local_deliver(struct sk_buff *skb)
{
	const struct inet_protocol *protocol = inet_protocols[0][skb->transport_protocol];

	if (netfilter_run(FAMILY_IPV4, HOOK_LOCAL_IN, skb))
		return -EPERM;
	if (protocol)
		return protocol->handler(skb);
	skb_free(skb);
	return -EINVAL;
}

int ip_queue_xmit(struct sock *sk, struct sk_buff *skb)
{
	u32 identity = sk->hash + sk->send_next;
	u8 *header;

	if (sock_route(sk)) {
		skb_free(skb);
		return -ENOTCONN;
	}
	skb->dst = sk->dst;
	skb->dev = sk->dst->dev;
	header = skb->network = skb_push(skb, IP_HEADER);
	header[0] = 0x45;
	header[1] = (u8)(skb->priority << 2);
	put_be16(header + 2, skb->length);
	put_be16(header + 4, identity & 0xffff);
	put_be16(header + 6, 0x4000);
	header[8] = 64;
	header[9] = sk->protocol;
	put_be16(header + 10, 0);
	memcpy(header + 12, sk->local.bytes, 4);
	memcpy(header + 16, sk->remote.bytes, 4);
	skb->source = sk->local;
	skb->target = sk->remote;
	skb->transport_protocol = sk->protocol;
	skb->protocol = ETHERTYPE_IPV4;
	if (netfilter_run(FAMILY_IPV4, HOOK_LOCAL_OUT, skb))
		return -EPERM;
	return skb->dst->output(skb);
}

int ip_output(struct sk_buff *skb)
{
	struct neighbour *neigh = skb->dst->neigh;
	u16 sum;

	if (netfilter_run(FAMILY_IPV4, HOOK_POSTROUTING, skb))
		return -EPERM;
	sum = checksum_fold(checksum_partial(skb->network, IP_HEADER, 0));
	memcpy(skb->network + 10, &sum, 2);
	neigh->output(neigh, skb);
	return 0;
}

static int ip_dst_check(const struct dst_entry *dst, u32 cookie)
{
	return dst->cookie == cookie;
}

static u32 ip_dst_mtu(const struct dst_entry *dst)
{
	return dst->dev->mtu;
}

const struct dst_operations ip_dst_ops = { ip_dst_check, ip_dst_mtu };
