/* SPDX-License-Identifier: Apache-2.0 */
/* The IPv6-like network layer: longer addresses, no header checksum, a flow label instead of an identity. */
#include "worker.h"

static const u16 IP6_HEADER = 40;

u32 pseudo_sum6(const struct socket_address *a, const struct socket_address *b, u32 protocol, u32 length)
{
	u8 tail[8] = { 0, 0, (u8)(length >> 8), (u8)length, 0, 0, 0, (u8)protocol };

	return checksum_partial(tail, 8, checksum_partial(b->bytes, 16, checksum_partial(a->bytes, 16, 0)));
}

int ip6_receive(struct sk_buff *skb, struct net_device *dev)
{
	const u8 *header = skb->network;
	u32 length = get_be16(header + 4);

	if (skb->length < IP6_HEADER || header[0] >> 4 != 6 || length + IP6_HEADER > skb->length || !header[7]) {
		dev->dropped++;
		skb_free(skb);
		return -EINVAL;
	}
	skb->length = length + IP6_HEADER;
	skb->transport_protocol = header[6];
	skb->priority = (u32)(header[0] & 15) << 2 | header[1] >> 6;
	skb->source.family = FAMILY_IPV6;
	skb->target.family = FAMILY_IPV6;
	memcpy(skb->source.bytes, header + 8, 16);
	memcpy(skb->target.bytes, header + 24, 16);
	skb->transport = skb_pull(skb, IP6_HEADER);
	skb->source.port = (u16)get_be16(skb->transport);
	skb->target.port = (u16)get_be16(skb->transport + 2);
	if (netfilter_run(FAMILY_IPV6, HOOK_PREROUTING, skb))
		return -EPERM;
	skb->dst = route_lookup(skb->net, FAMILY_IPV6, skb->target.bytes);
	if (!skb->dst) {
		skb_free(skb);
		return -ENOTCONN;
	}
	return skb->dst->input(skb);
}

int ip6_local_deliver(struct sk_buff *skb)
{
	const struct inet_protocol *protocol = inet_protocols[1][skb->transport_protocol];

	if (netfilter_run(FAMILY_IPV6, HOOK_LOCAL_IN, skb))
		return -EPERM;
	if (protocol)
		return protocol->handler(skb);
	skb_free(skb);
	return -EINVAL;
}

int ip6_queue_xmit(struct sock *sk, struct sk_buff *skb)
{
	u32 payload = skb->length;
	u8 *header;

	if (sock_route(sk)) {
		skb_free(skb);
		return -ENOTCONN;
	}
	skb->dst = sk->dst;
	skb->dev = sk->dst->dev;
	header = skb->network = skb_push(skb, IP6_HEADER);
	put_be32(header, 0x60000000 | skb->priority << 22 | (sk->hash & 0xfffff));
	put_be16(header + 4, payload);
	header[6] = sk->protocol;
	header[7] = 64;
	memcpy(header + 8, sk->local.bytes, 16);
	memcpy(header + 24, sk->remote.bytes, 16);
	skb->source = sk->local;
	skb->target = sk->remote;
	skb->transport_protocol = sk->protocol;
	skb->protocol = ETHERTYPE_IPV6;
	if (netfilter_run(FAMILY_IPV6, HOOK_LOCAL_OUT, skb))
		return -EPERM;
	return skb->dst->output(skb);
}

int ip6_output(struct sk_buff *skb)
{
	struct neighbour *neigh = skb->dst->neigh;

	if (netfilter_run(FAMILY_IPV6, HOOK_POSTROUTING, skb))
		return -EPERM;
	neigh->output(neigh, skb);
	return 0;
}

static int ip6_dst_check(const struct dst_entry *dst, u32 cookie)
{
	return dst->cookie == cookie && dst->neigh->dev == dst->dev;
}

static u32 ip6_dst_mtu(const struct dst_entry *dst)
{
	return dst->dev->mtu < 1280 ? 1280 : dst->dev->mtu;
}

const struct dst_operations ip6_dst_ops = { ip6_dst_check, ip6_dst_mtu };
