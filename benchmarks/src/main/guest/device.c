/* SPDX-License-Identifier: Apache-2.0 */
/* Devices: loop-back, and an Ethernet-like card whose cable ends in its own receiver. Neighbours of the latter. */
#include "worker.h"

static int loopback_xmit(struct sk_buff *skb, struct net_device *dev)
{
	/* The sender's account ends here: the receiver has its own. */
	if (skb->destructor) {
		skb->destructor(skb);
		skb->destructor = NULL;
	}
	skb->sk = NULL;
	skb->dst = NULL;
	skb->protocol = dev->header_ops->parse(skb);
	dev->sent++;
	list_add_tail(&skb->link, &dev->backlog);
	net_schedule_poll(dev);
	return XMIT_OK;
}

static int loopback_poll(struct net_device *dev, u32 budget)
{
	u32 done = 0;

	while (done < budget && !list_empty(&dev->backlog)) {
		struct sk_buff *skb = list_first(&dev->backlog, struct sk_buff, link);

		list_del(&skb->link);
		net_receive(skb);
		done++;
	}
	return (int)done;
}

static void loopback_header(struct sk_buff *skb, struct net_device *dev, u16 protocol, const u8 *to)
{
	(void)to;
	skb->dev = dev;
	skb->protocol = protocol;
}

static u16 loopback_parse(struct sk_buff *skb)
{
	return skb->data[0] >> 4 == 4 ? ETHERTYPE_IPV4 : ETHERTYPE_IPV6;
}

static void ethernet_header(struct sk_buff *skb, struct net_device *dev, u16 protocol, const u8 *to)
{
	u8 *header = skb_push(skb, ETHERNET_HEADER);

	memcpy(header, to, 6);
	memcpy(header + 6, dev->address, 6);
	put_be16(header + 12, protocol);
	skb->protocol = protocol;
}

static u16 ethernet_parse(struct sk_buff *skb)
{
	u16 protocol = (u16)get_be16(skb->data + 12);

	skb_pull(skb, ETHERNET_HEADER);
	return protocol;
}

/* The card copies a frame into its ring; the ring is full when the poller is behind. Every so many frames get lost. */
static int ethernet_xmit(struct sk_buff *skb, struct net_device *dev)
{
	u32 slot = dev->ring_head % RING_SLOTS;

	if (dev->ring_head - dev->ring_tail == RING_SLOTS)
		return XMIT_BUSY;
	dev->sent++;
	if (skb->length > NET_MTU + ETHERNET_HEADER || dev->sent % dev->lose_every == 0) {
		dev->dropped++;
	} else {
		memcpy(dev->ring[slot], skb->data, skb->length);
		dev->ring_length[slot] = (u16)skb->length;
		dev->ring_head++;
	}
	skb_free(skb);
	net_schedule_poll(dev);
	return XMIT_OK;
}

static int ethernet_poll(struct net_device *dev, u32 budget)
{
	u32 done = 0;

	while (done < budget && dev->ring_tail != dev->ring_head) {
		u32 slot = dev->ring_tail % RING_SLOTS;
		struct sk_buff *skb = skb_new(dev->net);

		/* Two bytes in front put the network header on an even word. */
		skb->data = skb->buffer + 2;
		memcpy(skb_append(skb, dev->ring_length[slot]), dev->ring[slot], dev->ring_length[slot]);
		dev->ring_tail++;
		skb->dev = dev;
		done++;
		if (memcmp(skb->data, dev->address, 6)) {
			dev->dropped++;
			skb_free(skb);
			continue;
		}
		skb->protocol = dev->header_ops->parse(skb);
		net_receive(skb);
	}
	return (int)done;
}

static const struct net_device_operations loopback_ops = { loopback_xmit };
static const struct net_device_operations ethernet_ops = { ethernet_xmit };
static const struct header_operations loopback_header_ops = { loopback_header, loopback_parse };
static const struct header_operations ethernet_header_ops = { ethernet_header, ethernet_parse };

void loopback_init(struct net *net)
{
	struct net_device *dev = &net->loopback;

	dev->ops = &loopback_ops;
	dev->header_ops = &loopback_header_ops;
	dev->poll = loopback_poll;
	dev->trusted = 1;
	dev->net = net;
	dev->mtu = NET_MTU;
	list_init(&dev->backlog);
	list_init(&dev->poll_link);
	qdisc_init(&dev->qdisc, 1);
}

void ethernet_init(struct net *net)
{
	struct net_device *dev = &net->ethernet;

	dev->ops = &ethernet_ops;
	dev->header_ops = &ethernet_header_ops;
	dev->poll = ethernet_poll;
	dev->net = net;
	dev->mtu = NET_MTU;
	dev->lose_every = 499;
	list_init(&dev->poll_link);
	qdisc_init(&dev->qdisc, 0);
	for (u32 i = 0; i < 6; i++)
		dev->address[i] = (u8)(i == 0 ? 2 : i == 5 ? net->w->id : 0x40 + i);
}

/* Neighbours: unresolved at first, then known for some time, then asked for again. Loop-back needs none. */

static void neighbour_connected(struct neighbour *neigh, struct sk_buff *skb)
{
	neigh->dev->header_ops->create(skb, neigh->dev, skb->protocol, neigh->address);
	dev_queue_xmit(skb);
}

static void neighbour_resolve(struct neighbour *neigh, struct sk_buff *skb)
{
	/* The answer is known without a packet: the cable ends here. What remains is the bookkeeping. */
	u64 h = mix64((u64)neigh->key << 32 | ++neigh->probes);

	memcpy(neigh->address, neigh->dev->address, 6);
	neigh->output = neighbour_connected;
	timer_modify(neigh->dev->net->timers, &neigh->stale, neigh->dev->net->timers->now + 24 + h % 16);
	neighbour_connected(neigh, skb);
}

static void neighbour_direct(struct neighbour *neigh, struct sk_buff *skb)
{
	neigh->dev->header_ops->create(skb, neigh->dev, skb->protocol, NULL);
	dev_queue_xmit(skb);
}

static void neighbour_stale(struct timer *timer)
{
	container_of(timer, struct neighbour, stale)->output = neighbour_resolve;
}

void neighbour_init(struct net *net, struct neighbour *neigh, struct net_device *dev, u32 key)
{
	neigh->dev = dev;
	neigh->key = key;
	neigh->output = dev == &net->loopback ? neighbour_direct : neighbour_resolve;
	timer_setup(&neigh->stale, neighbour_stale);
}
