/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The network: sockets, two transport protocols over two address families, netfilter-like hooks, queueing disciplines
 * and two devices. Every worker has a name space of its own (struct net) in which it plays both client and server;
 * buffers, socket hash and connection tracking are shared.
 */
#ifndef GUEST_NET_H
#define GUEST_NET_H

#include "kernel.h"
#include "timer.h"

enum { FAMILY_IPV4 = 2, FAMILY_IPV6 = 10 };
enum { SOCKET_STREAM = 1, SOCKET_DATAGRAM = 2, SOCKET_RAW = 3 };
enum { PROTOCOL_TCP = 6, PROTOCOL_UDP = 17 };
enum { ETHERTYPE_IPV4 = 0x0800, ETHERTYPE_IPV6 = 0x86dd };
enum { TCP_FIN = 1, TCP_SYN = 2, TCP_PSH = 8, TCP_ACK = 16 };
enum { POLL_IN = 1, POLL_OUT = 4, POLL_HUP = 16 };
enum { NET_MTU = 4000, ETHERNET_HEADER = 14, SKB_HEADROOM = 96, SKB_BUFFER = 4160 };

struct net;
struct net_device;
struct sock;
struct socket;
struct dst_entry;
struct qdisc;

struct socket_address {
	u16 family, port;
	u8 bytes[16];
};

struct sk_buff {
	struct list_head link;
	struct net *net;
	struct net_device *dev;
	struct sock *sk;
	const struct dst_entry *dst;
	void (*destructor)(struct sk_buff *skb);
	u8 *data, *network, *transport;
	u32 length, mark, priority;
	u32 sequence, end_sequence;
	u16 protocol, flow;
	u8 transport_protocol, tcp_flags;
	struct socket_address source, target;
	u8 buffer[SKB_BUFFER];
};

static inline u8 *skb_push(struct sk_buff *skb, u32 length)
{
	skb->data -= length;
	skb->length += length;
	return skb->data;
}

static inline u8 *skb_pull(struct sk_buff *skb, u32 length)
{
	skb->data += length;
	skb->length -= length;
	return skb->data;
}

static inline u8 *skb_append(struct sk_buff *skb, u32 length)
{
	u8 *end = skb->data + skb->length;

	skb->length += length;
	return end;
}

/* Big-endian fields at any address. */
static inline u32 get_be16(const u8 *p)
{
	return (u32)(p[0] << 8 | p[1]);
}

static inline u32 get_be32(const u8 *p)
{
	u32 v;

	__builtin_memcpy(&v, p, 4);
	return __builtin_bswap32(v);
}

static inline void put_be16(u8 *p, u32 v)
{
	p[0] = (u8)(v >> 8);
	p[1] = (u8)v;
}

static inline void put_be32(u8 *p, u32 v)
{
	v = __builtin_bswap32(v);
	__builtin_memcpy(p, &v, 4);
}

/* Devices. */
enum { XMIT_OK = 0, XMIT_BUSY = 1 };

struct net_device_operations {
	int (*start_xmit)(struct sk_buff *skb, struct net_device *dev);
};

struct header_operations {
	void (*create)(struct sk_buff *skb, struct net_device *dev, u16 protocol, const u8 *to);
	u16 (*parse)(struct sk_buff *skb);
};

struct qdisc_operations {
	int (*enqueue)(struct sk_buff *skb, struct qdisc *q);
	struct sk_buff *(*dequeue)(struct qdisc *q);
};

struct qdisc_filter {
	u32 (*classify)(const struct sk_buff *skb, u32 classes);
};

#define QDISC_BANDS 8

struct qdisc {
	const struct qdisc_operations *ops;
	const struct qdisc_filter *filter;
	struct list_head bands[QDISC_BANDS];
	struct sk_buff *deferred;	/* what the device had no room for */
	u32 length, turn;
};

#define RING_SLOTS 16u

struct net_device {
	const struct net_device_operations *ops;
	const struct header_operations *header_ops;
	int (*poll)(struct net_device *dev, u32 budget);
	struct list_head poll_link;
	struct net *net;
	struct qdisc qdisc;
	struct list_head backlog;	/* of the loop-back device */
	u32 trusted;			/* what arrives needs no checksum test */
	u32 scheduled, mtu, sent, received, dropped, lose_every;
	u32 ring_head, ring_tail;
	u16 ring_length[RING_SLOTS];
	u8 (*ring)[NET_MTU + ETHERNET_HEADER + 2];
	u8 address[6];
};

struct neighbour {
	void (*output)(struct neighbour *neigh, struct sk_buff *skb);
	struct net_device *dev;
	struct timer stale;
	u8 address[6];
	u32 key, probes;
};

struct dst_operations {
	int (*check)(const struct dst_entry *dst, u32 cookie);
	u32 (*mtu)(const struct dst_entry *dst);
};

struct dst_entry {
	const struct dst_operations *ops;
	int (*input)(struct sk_buff *skb);
	int (*output)(struct sk_buff *skb);
	struct net_device *dev;
	struct neighbour *neigh;
	u8 prefix[16];
	u16 family;
	u16 prefix_bits;
	u32 cookie;
};

#define NET_ROUTES 4
#define NET_SOCKS 48

struct net {
	struct worker *w;
	struct timer_base *timers;
	struct net_device loopback, ethernet;
	struct list_head poll_list;
	struct neighbour neighbours[NET_ROUTES];
	struct dst_entry routes[NET_ROUTES];
	u32 route_cookie;
	u32 next_port;
	u32 in_softirq;
};

/* Sockets. */
struct proto_ops {
	int (*bind)(struct socket *sock, const struct socket_address *address);
	int (*connect)(struct socket *sock, const struct socket_address *address);
	int (*listen)(struct socket *sock, u32 backlog);
	int (*accept)(struct socket *sock, struct socket *to);
	u32 (*poll)(struct socket *sock);
	s64 (*sendmsg)(struct socket *sock, const void *from, u32 length);
	s64 (*recvmsg)(struct socket *sock, void *to, u32 length);
	int (*setsockopt)(struct socket *sock, u32 option, u32 value);
	int (*release)(struct socket *sock);
};

struct proto {
	int (*init)(struct sock *sk);
	int (*get_port)(struct sock *sk, u32 port);
	int (*connect)(struct sock *sk, const struct socket_address *address);
	s64 (*sendmsg)(struct sock *sk, const void *from, u32 length);
	s64 (*recvmsg)(struct sock *sk, void *to, u32 length);
	int (*receive)(struct sock *sk, struct sk_buff *skb);
	int (*setsockopt)(struct sock *sk, u32 option, u32 value);
	void (*close)(struct sock *sk);
	u8 protocol;
};

/* What a transport protocol needs of its address family. */
struct af_operations {
	int (*queue_xmit)(struct sock *sk, struct sk_buff *skb);
	void (*send_check)(struct sock *sk, struct sk_buff *skb);
	int (*conn_request)(struct sock *listener, struct sk_buff *skb);
	u32 header_length;
};

struct congestion_operations {
	u32 (*slow_start_threshold)(struct sock *sk);
	void (*on_ack)(struct sock *sk, u32 acked);
	void (*start)(struct sock *sk);
};

struct poll_entry {
	int (*wake)(struct poll_entry *entry, u32 events);
	void *private;
};

enum { STATE_CLOSED, STATE_LISTEN, STATE_SYN_SENT, STATE_SYN_RECEIVED, STATE_OPEN, STATE_FIN_SENT, STATE_LAST_ACK };

struct sock {
	struct list_head hash_link, accept_link;
	struct list_head receive_queue, write_queue, accept_queue;
	const struct proto *prot;
	const struct af_operations *af;
	const struct congestion_operations *congestion;
	const struct dst_entry *dst;
	struct net *net;
	struct sock *listener;
	struct socket *socket;
	struct poll_entry *poll_entry;
	void (*data_ready)(struct sock *sk);
	void (*write_space)(struct sock *sk);
	void (*state_change)(struct sock *sk);
	struct socket_address local, remote;
	u16 family;
	u8 protocol, state;
	u32 label, hash, hashed, wildcard, orphan, peer_closed, error, in_flight, dead, corked;
	u32 send_unacked, send_next, write_sequence, receive_next;
	u32 window, threshold, acked_in_window, window_memory, retries, unacked_segments;
	u32 queued_bytes, read_offset;
	struct timer retransmit, delayed_ack;
};

struct socket {
	const struct proto_ops *ops;
	struct sock *sk;
	struct worker *w;
	u32 family, type;
};

struct net_family {
	int (*create)(struct worker *w, struct socket *sock, u32 type);
};

struct packet_type {
	u16 type;
	int (*receive)(struct sk_buff *skb, struct net_device *dev);
};

struct inet_protocol {
	int (*handler)(struct sk_buff *skb);
};

/* net_core.c */
void net_start(void);
void net_init(struct worker *w);
void net_use_qdisc(struct net_device *dev, u32 kind);
struct sk_buff *skb_new(struct net *net);
void skb_free(struct sk_buff *skb);
int dev_queue_xmit(struct sk_buff *skb);
void dev_run_queue(struct net_device *dev);
void net_receive(struct sk_buff *skb);
void net_schedule_poll(struct net_device *dev);
void net_softirq(struct net *net);
const struct dst_entry *route_lookup(struct net *net, u32 family, const u8 *address);
int sock_route(struct sock *sk);

/* qdisc.c, device.c, neighbour.c */
void qdisc_init(struct qdisc *q, u32 kind);
void loopback_init(struct net *net);
void ethernet_init(struct net *net);
void neighbour_init(struct net *net, struct neighbour *neigh, struct net_device *dev, u32 key);

/* netfilter.c */
enum { HOOK_PREROUTING, HOOK_LOCAL_IN, HOOK_LOCAL_OUT, HOOK_POSTROUTING, HOOK_POINTS };
void netfilter_start(void);
int netfilter_run(u32 family, u32 point, struct sk_buff *skb);

/* ip.c, ip6.c */
int ip_receive(struct sk_buff *skb, struct net_device *dev);
int ip_queue_xmit(struct sock *sk, struct sk_buff *skb);
int ip_output(struct sk_buff *skb);
int ip_local_deliver(struct sk_buff *skb);
int ip6_receive(struct sk_buff *skb, struct net_device *dev);
int ip6_queue_xmit(struct sock *sk, struct sk_buff *skb);
int ip6_output(struct sk_buff *skb);
int ip6_local_deliver(struct sk_buff *skb);
u32 pseudo_sum4(const struct socket_address *a, const struct socket_address *b, u32 protocol, u32 length);
u32 pseudo_sum6(const struct socket_address *a, const struct socket_address *b, u32 protocol, u32 length);
extern const struct inet_protocol *inet_protocols[2][256];
extern const struct dst_operations ip_dst_ops, ip6_dst_ops;

/* tcp_socket.c, udp.c, tcp_congestion.c */
extern const struct proto tcp_protocol, tcp6_protocol, udp_protocol, udp6_protocol;
extern const struct inet_protocol tcp_receiver, tcp6_receiver, udp_receiver, udp6_receiver;
extern const struct congestion_operations *const congestion_kinds[3];
enum { OPTION_CONGESTION = 1, OPTION_BUFFER = 2, OPTION_CORK = 3 };

/* socket.c */
void socket_start(void);
struct sock *sock_new(struct net *net, u32 family, const struct proto *prot);
void sock_free(struct sock *sk);
void sock_hash(struct sock *sk);
void sock_unhash(struct sock *sk);
struct sock *sock_find(struct net *net, u32 protocol, const struct socket_address *local,
		       const struct socket_address *remote);
void sock_data_ready(struct sock *sk);
void sock_write_space(struct sock *sk);
void sock_state_change(struct sock *sk);
int address_equal(const struct socket_address *a, const struct socket_address *b);
int socket_create(struct worker *w, struct socket *sock, u32 family, u32 type);
int socket_bind(struct socket *sock, const struct socket_address *address);
int socket_connect(struct socket *sock, const struct socket_address *address);
int socket_listen(struct socket *sock, u32 backlog);
int socket_accept(struct socket *sock, struct socket *to);
s64 socket_send(struct socket *sock, const void *from, u32 length);
s64 socket_receive(struct socket *sock, void *to, u32 length);
u32 socket_poll(struct socket *sock);
int socket_option(struct socket *sock, u32 option, u32 value);
int socket_close(struct socket *sock);

#endif
