/* SPDX-License-Identifier: Apache-2.0 */
/* Packet buffers, the way into and out of devices, routes. */
#include "worker.h"

#define NET_BUFFERS 320u

static struct sk_buff skb_memory[NET_BUFFERS];
static struct pool skb_pool;
static const struct packet_type packet_types[] = { { ETHERTYPE_IPV4, ip_receive }, { ETHERTYPE_IPV6, ip6_receive } };
static struct {
	const struct packet_type *type;
	u32 key;
} packet_hash[16];
static u8 net_rings[MAX_WORKERS][RING_SLOTS][NET_MTU + ETHERNET_HEADER + 2];

void net_start(void)
{
	pool_init(&skb_pool, skb_memory, sizeof skb_memory, sizeof(struct sk_buff), NULL);
	for (u32 i = 0; i < ARRAY_SIZE(packet_types); i++) {
		packet_hash[packet_types[i].type % 16].key = packet_types[i].type;
		packet_hash[packet_types[i].type % 16].type = &packet_types[i];
	}
	inet_protocols[0][PROTOCOL_TCP] = &tcp_receiver;
	inet_protocols[0][PROTOCOL_UDP] = &udp_receiver;
	inet_protocols[1][PROTOCOL_TCP] = &tcp6_receiver;
	inet_protocols[1][PROTOCOL_UDP] = &udp6_receiver;
	netfilter_start();
	socket_start();
}

/* Buffers are shared by all workers, so one that finds none lets the others go on. */
struct sk_buff *skb_new(struct net *net)
{
	struct sk_buff *skb;

	while (!(skb = pool_get(&skb_pool)))
		schedule();
	memset(skb, 0, __builtin_offsetof(struct sk_buff, buffer));
	list_init(&skb->link);
	skb->data = skb->buffer + SKB_HEADROOM;
	skb->net = net;
	return skb;
}

void skb_free(struct sk_buff *skb)
{
	if (skb->destructor)
		skb->destructor(skb);
	pool_put(&skb_pool, skb);
}

static void net_add_route(struct net *net, u32 slot, u32 family, const u8 *prefix, u32 bits, struct net_device *dev)
{
	struct dst_entry *dst = &net->routes[slot];

	dst->family = (u16)family;
	memcpy(dst->prefix, prefix, 16);
	dst->prefix_bits = (u16)bits;
	dst->dev = dev;
	dst->neigh = &net->neighbours[slot];
	dst->ops = family == FAMILY_IPV4 ? &ip_dst_ops : &ip6_dst_ops;
	dst->input = family == FAMILY_IPV4 ? ip_local_deliver : ip6_local_deliver;
	dst->output = family == FAMILY_IPV4 ? ip_output : ip6_output;
	dst->cookie = net->route_cookie;
	neighbour_init(net, dst->neigh, dev, net->w->id * NET_ROUTES + slot);
}

void net_init(struct worker *w)
{
	static const u8 loopback4[16] = { 127 }, ethernet4[16] = { 10 };
	static const u8 loopback6[16] = { 0xfe, 0x80 }, ethernet6[16] = { 0xfd };
	struct net *net = &w->net;

	net->w = w;
	net->timers = &w->timers;
	net->next_port = 32768;
	net->route_cookie = 1;
	list_init(&net->poll_list);
	net->ethernet.ring = net_rings[w->id];
	loopback_init(net);
	ethernet_init(net);
	net_add_route(net, 0, FAMILY_IPV4, loopback4, 8, &net->loopback);
	net_add_route(net, 1, FAMILY_IPV4, ethernet4, 8, &net->ethernet);
	net_add_route(net, 2, FAMILY_IPV6, loopback6, 16, &net->loopback);
	net_add_route(net, 3, FAMILY_IPV6, ethernet6, 8, &net->ethernet);
}

static int prefix_matches(const u8 *address, const u8 *prefix, u32 bits)
{
	u32 whole = bits / 8, rest = bits % 8;

	if (memcmp(address, prefix, whole))
		return 0;
	return !rest || !((address[whole] ^ prefix[whole]) >> (8 - rest));
}

/* The longest matching prefix wins. */
const struct dst_entry *route_lookup(struct net *net, u32 family, const u8 *address)
{
	const struct dst_entry *best = NULL;

	for (u32 i = 0; i < NET_ROUTES; i++) {
		const struct dst_entry *dst = &net->routes[i];

		if (dst->family == family && prefix_matches(address, dst->prefix, dst->prefix_bits) &&
		    (!best || dst->prefix_bits > best->prefix_bits))
			best = dst;
	}
	return best;
}

/* Makes sure that the socket's cached route still holds. */
int sock_route(struct sock *sk)
{
	if (sk->dst && sk->dst->ops->check(sk->dst, sk->net->route_cookie))
		return 0;
	sk->dst = route_lookup(sk->net, sk->family, sk->remote.bytes);
	return sk->dst ? 0 : -ENOTCONN;
}

void net_use_qdisc(struct net_device *dev, u32 kind)
{
	dev_run_queue(dev);
	if (!dev->qdisc.length && !dev->qdisc.deferred)
		qdisc_init(&dev->qdisc, kind);
}

void dev_run_queue(struct net_device *dev)
{
	struct qdisc *q = &dev->qdisc;

	for (;;) {
		struct sk_buff *skb = q->deferred;

		q->deferred = NULL;
		if (!skb)
			skb = q->ops->dequeue(q);
		if (!skb)
			break;
		if (dev->ops->start_xmit(skb, dev) == XMIT_BUSY) {
			q->deferred = skb;
			break;
		}
	}
}

int dev_queue_xmit(struct sk_buff *skb)
{
	struct net_device *dev = skb->dev;
	int error = dev->qdisc.ops->enqueue(skb, &dev->qdisc);

	dev_run_queue(dev);
	return error;
}

/* Hands a packet, whose link header is gone, to its protocol. */
void net_receive(struct sk_buff *skb)
{
	const struct packet_type *type = packet_hash[skb->protocol % 16].type;

	skb->dev->received++;
	skb->network = skb->data;
	if (!type || type->type != skb->protocol) {
		skb->dev->dropped++;
		skb_free(skb);
		return;
	}
	type->receive(skb, skb->dev);
}

void net_schedule_poll(struct net_device *dev)
{
	if (!dev->scheduled) {
		dev->scheduled = 1;
		list_add_tail(&dev->poll_link, &dev->net->poll_list);
	}
}

/* Polls the devices until nothing is left; what handlers send meanwhile comes round in the same loop. */
void net_softirq(struct net *net)
{
	if (net->in_softirq)
		return;
	net->in_softirq = 1;
	while (!list_empty(&net->poll_list)) {
		struct net_device *dev = list_first(&net->poll_list, struct net_device, poll_link);

		list_del(&dev->poll_link);
		dev->scheduled = 0;
		if (dev->poll(dev, 8) == 8)
			net_schedule_poll(dev);
		if (dev->qdisc.deferred)
			dev_run_queue(dev);
	}
	net->in_softirq = 0;
}
