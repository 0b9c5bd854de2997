/* SPDX-License-Identifier: Apache-2.0 */
/* Queueing disciplines: first-in first-out, strict priority, and fair queueing by flow. */
#include "worker.h"

#define QDISC_LIMIT 96u

static int qdisc_full(struct sk_buff *skb, struct qdisc *q)
{
	if (q->length < QDISC_LIMIT)
		return 0;
	skb->dev->dropped++;
	skb_free(skb);
	return 1;
}

static struct sk_buff *qdisc_take(struct qdisc *q, u32 band)
{
	struct sk_buff *skb = list_first(&q->bands[band], struct sk_buff, link);

	list_del(&skb->link);
	q->length--;
	return skb;
}

static int plain_enqueue(struct sk_buff *skb, struct qdisc *q)
{
	if (qdisc_full(skb, q))
		return -EAGAIN;
	list_add_tail(&skb->link, &q->bands[0]);
	q->length++;
	return 0;
}

static struct sk_buff *plain_dequeue(struct qdisc *q)
{
	return q->length ? qdisc_take(q, 0) : NULL;
}

static int prio_enqueue(struct sk_buff *skb, struct qdisc *q)
{
	u32 band;

	if (qdisc_full(skb, q))
		return -EAGAIN;
	band = q->filter->classify(skb, 3);
	list_add_tail(&skb->link, &q->bands[band]);
	q->length++;
	return 0;
}

static struct sk_buff *prio_dequeue(struct qdisc *q)
{
	for (u32 band = 0; q->length && band < 3; band++)
		if (!list_empty(&q->bands[band]))
			return qdisc_take(q, band);
	return NULL;
}

static int fair_enqueue(struct sk_buff *skb, struct qdisc *q)
{
	u32 band;

	if (qdisc_full(skb, q))
		return -EAGAIN;
	band = q->filter->classify(skb, QDISC_BANDS);
	list_add_tail(&skb->link, &q->bands[band]);
	q->length++;
	return 0;
}

/* One packet of each flow in turn. */
static struct sk_buff *fair_dequeue(struct qdisc *q)
{
	for (u32 i = 0; q->length && i < QDISC_BANDS; i++) {
		u32 band = q->turn++ % QDISC_BANDS;

		if (!list_empty(&q->bands[band]))
			return qdisc_take(q, band);
	}
	return NULL;
}

/* Pure acknowledgements and small packets first, then what somebody marked, then the rest. */
static u32 classify_by_size(const struct sk_buff *skb, u32 classes)
{
	u32 class = skb->length < 96 ? 0 : skb->priority ? 1 : 2;

	return class < classes ? class : classes - 1;
}

static u32 classify_by_flow(const struct sk_buff *skb, u32 classes)
{
	u64 h = hash_bytes(skb->transport_protocol, skb->source.bytes, 16);

	h = hash_bytes(h, skb->target.bytes, 16) ^ (u64)skb->source.port << 16 ^ skb->target.port;
	return (u32)(mix64(h) % classes);
}

static const struct qdisc_operations plain_qdisc = { plain_enqueue, plain_dequeue };
static const struct qdisc_operations prio_qdisc = { prio_enqueue, prio_dequeue };
static const struct qdisc_operations fair_qdisc = { fair_enqueue, fair_dequeue };
static const struct qdisc_filter size_filter = { classify_by_size };
static const struct qdisc_filter flow_filter = { classify_by_flow };
static const struct qdisc_operations *const qdisc_kinds[] = { &prio_qdisc, &plain_qdisc, &fair_qdisc };

void qdisc_init(struct qdisc *q, u32 kind)
{
	q->ops = qdisc_kinds[kind % 3];
	q->filter = kind % 3 == 0 ? &size_filter : &flow_filter;
	q->length = 0;
	q->turn = 0;
	q->deferred = NULL;
	for (u32 i = 0; i < QDISC_BANDS; i++)
		list_init(&q->bands[i]);
}
