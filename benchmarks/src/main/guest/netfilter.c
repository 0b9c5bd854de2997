/* SPDX-License-Identifier: Apache-2.0 */
/* Hooks in the packet path: connection tracking, a filter of match/target rules, and marking. */
#include "worker.h"

enum { VERDICT_DROP, VERDICT_ACCEPT, VERDICT_CONTINUE };

struct netfilter_entry {
	u32 (*hook)(void *private, struct sk_buff *skb);
	void *private;
};

struct filter_match {
	int (*match)(const struct sk_buff *skb, u32 low, u32 high);
};

struct filter_target {
	u32 (*target)(struct sk_buff *skb, u32 value);
};

struct filter_rule {
	const struct filter_match *match;
	const struct filter_target *target;
	u32 low, high, value;
};

struct track_entry {
	u64 key;
	u32 state, packets, bytes, last;
};

struct track_protocol {
	u32 (*packet)(struct track_entry *entry, const struct sk_buff *skb);
};

#define TRACK_ENTRIES 512u
#define NETFILTER_PER_POINT 3

static struct netfilter_entry netfilter_table[2][HOOK_POINTS][NETFILTER_PER_POINT];
static u32 netfilter_count[2][HOOK_POINTS];
static struct track_entry track_table[TRACK_ENTRIES];
static u32 track_lock;
static const struct track_protocol *track_protocols[2];

/* Frees the packet itself when a hook drops it. */
int netfilter_run(u32 family, u32 point, struct sk_buff *skb)
{
	u32 f = family == FAMILY_IPV6;
	const struct netfilter_entry *entry = netfilter_table[f][point];

	for (u32 n = netfilter_count[f][point]; n; n--, entry++)
		if (entry->hook(entry->private, skb) == VERDICT_DROP) {
			skb_free(skb);
			return -EPERM;
		}
	return 0;
}

/* Both directions of a flow have the same key. */
static u64 track_key(const struct sk_buff *skb, u32 bytes)
{
	u64 a = hash_bytes(skb->source.port, skb->source.bytes, bytes);
	u64 b = hash_bytes(skb->target.port, skb->target.bytes, bytes);

	return mix64(a + b + skb->transport_protocol) | 1;
}

static u32 track_tcp(struct track_entry *entry, const struct sk_buff *skb)
{
	u32 flags = skb->transport[13];

	if (flags & TCP_SYN)
		entry->state = flags & TCP_ACK ? 2 : 1;
	else if (flags & TCP_FIN)
		entry->state = 4;
	else if (entry->state < 3)
		entry->state = 3;
	return VERDICT_ACCEPT;
}

static u32 track_udp(struct track_entry *entry, const struct sk_buff *skb)
{
	entry->state = skb->source.port > skb->target.port ? 1 : 2;
	return skb->length >= 8 ? VERDICT_ACCEPT : VERDICT_DROP;
}

static u32 track_packet(struct sk_buff *skb, u32 bytes)
{
	const struct track_protocol *protocol = track_protocols[skb->transport_protocol == PROTOCOL_UDP];
	u64 key = track_key(skb, bytes);
	struct track_entry *entry = &track_table[key >> 32 & (TRACK_ENTRIES - 2)];
	u32 verdict;

	spin_lock(&track_lock);
	/* Two places a flow; the one used less recently makes room. */
	if (entry->key != key && (entry[1].key == key || entry[1].last < entry->last))
		entry++;
	if (entry->key != key) {
		memset(entry, 0, sizeof *entry);
		entry->key = key;
	}
	entry->packets++;
	entry->bytes += skb->length;
	entry->last = (u32)skb->net->timers->now;
	verdict = protocol->packet(entry, skb);
	skb->mark = (skb->mark & ~7u) | entry->state;
	spin_unlock(&track_lock);
	return verdict;
}

static u32 track_hook4(void *private, struct sk_buff *skb)
{
	(void)private;
	return track_packet(skb, 4);
}

static u32 track_hook6(void *private, struct sk_buff *skb)
{
	(void)private;
	return track_packet(skb, 16);
}

static int match_port(const struct sk_buff *skb, u32 low, u32 high)
{
	return skb->target.port >= low && skb->target.port <= high;
}

static int match_length(const struct sk_buff *skb, u32 low, u32 high)
{
	return skb->length >= low && skb->length <= high;
}

static int match_state(const struct sk_buff *skb, u32 low, u32 high)
{
	u32 state = skb->mark & 7;

	return state >= low && state <= high;
}

static u32 target_verdict(struct sk_buff *skb, u32 value)
{
	(void)skb;
	return value;
}

static u32 target_priority(struct sk_buff *skb, u32 value)
{
	skb->priority = value;
	return VERDICT_CONTINUE;
}

static u32 target_mark(struct sk_buff *skb, u32 value)
{
	skb->mark = (skb->mark & 7) | value << 3;
	return VERDICT_ACCEPT;
}

static const struct filter_match port_match = { match_port }, length_match = { match_length };
static const struct filter_match state_match = { match_state };
static const struct filter_target verdict_target = { target_verdict }, priority_target = { target_priority };
static const struct filter_target mark_target = { target_mark };

static const struct filter_rule filter_in[] = {
	{ &length_match, &verdict_target, 0, 7, VERDICT_DROP },
	{ &state_match, &mark_target, 3, 3, 1 }
};
static const struct filter_rule filter_out[] = {
	{ &port_match, &priority_target, 80, 8192, 4 }
};

struct filter_chain {
	const struct filter_rule *rules;
	u32 count;
};

static struct filter_chain chain_in = { filter_in, ARRAY_SIZE(filter_in) };
static struct filter_chain chain_out = { filter_out, ARRAY_SIZE(filter_out) };

static u32 filter_hook(void *private, struct sk_buff *skb)
{
	const struct filter_chain *chain = private;
	const struct filter_rule *rule = chain->rules;

	for (u32 n = chain->count; n; n--, rule++) {
		u32 verdict;

		if (!rule->match->match(skb, rule->low, rule->high))
			continue;
		verdict = rule->target->target(skb, rule->value);
		if (verdict != VERDICT_CONTINUE)
			return verdict;
	}
	return VERDICT_ACCEPT;
}

/* Copies the priority into the header; the header checksum comes later. */
static u32 mangle_hook4(void *private, struct sk_buff *skb)
{
	(void)private;
	skb->network[1] = (u8)(skb->priority << 2);
	return VERDICT_ACCEPT;
}

static u32 mangle_hook6(void *private, struct sk_buff *skb)
{
	(void)private;
	skb->network[0] = (u8)(0x60 | ((skb->priority >> 2) & 15));
	skb->network[1] = (u8)((skb->network[1] & 0x3f) | skb->priority << 6);
	return VERDICT_ACCEPT;
}

static void netfilter_add(u32 f, u32 point, u32 (*hook)(void *, struct sk_buff *), void *private)
{
	struct netfilter_entry *entry = &netfilter_table[f][point][netfilter_count[f][point]++];

	entry->hook = hook;
	entry->private = private;
}

static const struct track_protocol tcp_tracker = { track_tcp }, udp_tracker = { track_udp };

void netfilter_start(void)
{
	track_protocols[0] = &tcp_tracker;
	track_protocols[1] = &udp_tracker;
	for (u32 f = 0; f < 2; f++) {
		netfilter_add(f, HOOK_PREROUTING, f ? track_hook6 : track_hook4, NULL);
		netfilter_add(f, HOOK_LOCAL_IN, filter_hook, &chain_in);
		netfilter_add(f, HOOK_LOCAL_OUT, filter_hook, &chain_out);
		netfilter_add(f, HOOK_POSTROUTING, f ? mangle_hook6 : mangle_hook4, NULL);
	}
}
