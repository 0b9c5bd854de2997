/* SPDX-License-Identifier: Apache-2.0 */
/* The socket layer: families, their operation tables, the hash of bound sockets. */
#include "worker.h"

#define SOCK_BUCKETS 128u

static struct sock sock_memory[NET_SOCKS * MAX_WORKERS];
static struct pool sock_pool;
static struct list_head sock_buckets[SOCK_BUCKETS];
static u32 sock_lock;

static void sock_construct(void *object)
{
	struct sock *sk = object;

	memset(sk, 0, sizeof *sk);
	list_init(&sk->hash_link);
	list_init(&sk->accept_link);
	list_init(&sk->receive_queue);
	list_init(&sk->write_queue);
	list_init(&sk->accept_queue);
}

int address_equal(const struct socket_address *a, const struct socket_address *b)
{
	return a->port == b->port && !memcmp(a->bytes, b->bytes, 16);
}

static u32 sock_hash_of(const struct net *net, u32 protocol, u32 local_port, u32 remote_port)
{
	return (u32)mix64((u64)net->w->id << 40 | (u64)protocol << 32 | local_port << 16 | remote_port);
}

void sock_hash(struct sock *sk)
{
	sk->hash = sock_hash_of(sk->net, sk->protocol, sk->local.port, sk->remote.port);
	sk->wildcard = sk->remote.port == 0;
	spin_lock(&sock_lock);
	list_add(&sk->hash_link, &sock_buckets[sk->hash % SOCK_BUCKETS]);
	sk->hashed = 1;
	spin_unlock(&sock_lock);
}

void sock_unhash(struct sock *sk)
{
	spin_lock(&sock_lock);
	if (sk->hashed)
		list_del(&sk->hash_link);
	sk->hashed = 0;
	spin_unlock(&sock_lock);
}

static struct sock *sock_find_in(struct net *net, u32 protocol, const struct socket_address *local,
				 const struct socket_address *remote, u32 wildcard)
{
	u32 hash = sock_hash_of(net, protocol, local->port, wildcard ? 0 : remote->port);
	struct sock *found = NULL;

	spin_lock(&sock_lock);
	list_for_each (sk, &sock_buckets[hash % SOCK_BUCKETS], struct sock, hash_link)
		if (sk->hash == hash && sk->net == net && sk->protocol == protocol && sk->local.port == local->port &&
		    sk->family == local->family && sk->wildcard == wildcard &&
		    (wildcard || address_equal(&sk->remote, remote))) {
			found = sk;
			break;
		}
	spin_unlock(&sock_lock);
	return found;
}

/* The exact connection, or else a socket that hears everybody. */
struct sock *sock_find(struct net *net, u32 protocol, const struct socket_address *local,
		       const struct socket_address *remote)
{
	struct sock *sk = sock_find_in(net, protocol, local, remote, 0);

	return sk ? sk : sock_find_in(net, protocol, local, remote, 1);
}

struct sock *sock_new(struct net *net, u32 family, const struct proto *prot)
{
	struct sock *sk = pool_get(&sock_pool);

	if (!sk)
		return NULL;
	sk->net = net;
	sk->family = (u16)family;
	sk->prot = prot;
	sk->protocol = prot->protocol;
	sk->local.family = (u16)family;
	sk->data_ready = sock_data_ready;
	sk->write_space = sock_write_space;
	sk->state_change = sock_state_change;
	prot->init(sk);
	return sk;
}

/* Packets on their way still point to their sender. */
void sock_free(struct sock *sk)
{
	sk->dead = 1;
	if (!sk->in_flight)
		pool_put(&sock_pool, sk);
}

static void sock_wake(struct sock *sk, u32 events)
{
	struct poll_entry *entry = sk->poll_entry;

	if (entry)
		entry->wake(entry, events);
}

void sock_data_ready(struct sock *sk)
{
	sock_wake(sk, POLL_IN);
}

void sock_write_space(struct sock *sk)
{
	if (sk->in_flight < 8)
		sock_wake(sk, POLL_OUT);
}

void sock_state_change(struct sock *sk)
{
	sock_wake(sk, sk->state == STATE_CLOSED ? POLL_HUP : POLL_OUT);
}

static int inet_bind(struct socket *sock, const struct socket_address *address)
{
	memcpy(sock->sk->local.bytes, address->bytes, 4);
	return sock->sk->prot->get_port(sock->sk, address->port);
}

static int inet6_bind(struct socket *sock, const struct socket_address *address)
{
	if (address->bytes[0] == 0xff)
		return -EINVAL;
	sock->sk->local = *address;
	return sock->sk->prot->get_port(sock->sk, address->port);
}

static int inet_connect(struct socket *sock, const struct socket_address *address)
{
	struct sock *sk = sock->sk;
	int error = address->family == FAMILY_IPV4 ? sk->prot->connect(sk, address) : -EINVAL;

	net_softirq(sk->net);
	return error;
}

static int inet6_connect(struct socket *sock, const struct socket_address *address)
{
	struct sock *sk = sock->sk;
	int error;

	if (address->family != FAMILY_IPV6 || !address->port)
		return -EINVAL;
	error = sk->prot->connect(sk, address);
	net_softirq(sk->net);
	return error;
}

static int inet_listen(struct socket *sock, u32 backlog)
{
	if (sock->type != SOCKET_STREAM || !backlog)
		return -EINVAL;
	sock->sk->state = STATE_LISTEN;
	sock_hash(sock->sk);
	return 0;
}

static int inet_accept(struct socket *sock, struct socket *to)
{
	struct sock *listener = sock->sk, *sk;

	if (list_empty(&listener->accept_queue))
		return -EAGAIN;
	sk = list_first(&listener->accept_queue, struct sock, accept_link);
	list_del(&sk->accept_link);
	to->sk = sk;
	to->ops = sock->ops;
	to->w = sock->w;
	to->family = sock->family;
	to->type = sock->type;
	sk->socket = to;
	return 0;
}

static int datagram_listen(struct socket *sock, u32 backlog)
{
	(void)sock;
	return backlog ? -EINVAL : 0;
}

static int datagram_accept(struct socket *sock, struct socket *to)
{
	to->sk = NULL;
	return sock->type == SOCKET_STREAM ? -EAGAIN : -EINVAL;
}

static u32 tcp_poll(struct socket *sock)
{
	struct sock *sk = sock->sk;
	u32 events = 0;

	if (sk->state == STATE_LISTEN)
		return list_empty(&sk->accept_queue) ? 0 : POLL_IN;
	if (!list_empty(&sk->receive_queue) || sk->peer_closed)
		events |= POLL_IN;
	if (sk->state == STATE_OPEN && sk->write_sequence - sk->send_unacked < 16384)
		events |= POLL_OUT;
	return sk->error ? events | POLL_HUP : events;
}

static u32 datagram_poll(struct socket *sock)
{
	return (list_empty(&sock->sk->receive_queue) ? 0 : POLL_IN) | POLL_OUT;
}

static s64 inet_sendmsg(struct socket *sock, const void *from, u32 length)
{
	struct sock *sk = sock->sk;
	s64 done = sk->prot->sendmsg(sk, from, length);

	net_softirq(sk->net);
	return done;
}

static s64 inet6_sendmsg(struct socket *sock, const void *from, u32 length)
{
	struct sock *sk = sock->sk;
	s64 done;

	if (!sk->local.port)
		return -ENOTCONN;
	done = sk->prot->sendmsg(sk, from, length);
	net_softirq(sk->net);
	return done;
}

static s64 inet_recvmsg(struct socket *sock, void *to, u32 length)
{
	return sock->sk->prot->recvmsg(sock->sk, to, length);
}

static s64 inet6_recvmsg(struct socket *sock, void *to, u32 length)
{
	struct sock *sk = sock->sk;

	return sk->remote.family == FAMILY_IPV4 ? -EINVAL : sk->prot->recvmsg(sk, to, length);
}

static int inet_setsockopt(struct socket *sock, u32 option, u32 value)
{
	int error = sock->sk->prot->setsockopt(sock->sk, option, value);

	net_softirq(sock->sk->net);
	return error;
}

static int inet_release(struct socket *sock)
{
	struct sock *sk = sock->sk;
	struct net *net = sk->net;

	sock->sk = NULL;
	sk->poll_entry = NULL;
	sk->prot->close(sk);
	net_softirq(net);
	return 0;
}

static int inet6_release(struct socket *sock)
{
	sock->sk->label = 0;
	return inet_release(sock);
}

static const struct proto_ops inet_stream_ops = {
	inet_bind, inet_connect, inet_listen, inet_accept, tcp_poll, inet_sendmsg, inet_recvmsg, inet_setsockopt,
	inet_release
};
static const struct proto_ops inet6_stream_ops = {
	inet6_bind, inet6_connect, inet_listen, inet_accept, tcp_poll, inet6_sendmsg, inet6_recvmsg, inet_setsockopt,
	inet6_release
};
static const struct proto_ops inet_datagram_ops = {
	inet_bind, inet_connect, datagram_listen, datagram_accept, datagram_poll, inet_sendmsg, inet_recvmsg,
	inet_setsockopt, inet_release
};
static const struct proto_ops inet6_datagram_ops = {
	inet6_bind, inet6_connect, datagram_listen, datagram_accept, datagram_poll, inet6_sendmsg, inet6_recvmsg,
	inet_setsockopt, inet6_release
};

static int inet_attach(struct worker *w, struct socket *sock, const struct proto_ops *ops, const struct proto *prot)
{
	sock->ops = ops;
	sock->sk = sock_new(&w->net, sock->family, prot);
	if (!sock->sk)
		return -ENOMEM;
	sock->sk->socket = sock;
	return 0;
}

static int inet_create(struct worker *w, struct socket *sock, u32 type)
{
	if (type == SOCKET_STREAM)
		return inet_attach(w, sock, &inet_stream_ops, &tcp_protocol);
	return type == SOCKET_DATAGRAM ? inet_attach(w, sock, &inet_datagram_ops, &udp_protocol) : -EINVAL;
}

static int inet6_create(struct worker *w, struct socket *sock, u32 type)
{
	if (type == SOCKET_STREAM)
		return inet_attach(w, sock, &inet6_stream_ops, &tcp6_protocol);
	return type == SOCKET_DATAGRAM ? inet_attach(w, sock, &inet6_datagram_ops, &udp6_protocol) : -EINVAL;
}

static struct net_family socket_families[16];

void socket_start(void)
{
	pool_init(&sock_pool, sock_memory, sizeof sock_memory, sizeof(struct sock), sock_construct);
	for (u32 i = 0; i < SOCK_BUCKETS; i++)
		list_init(&sock_buckets[i]);
	socket_families[FAMILY_IPV4].create = inet_create;
	socket_families[FAMILY_IPV6].create = inet6_create;
}

int socket_create(struct worker *w, struct socket *sock, u32 family, u32 type)
{
	int error = security_socket_create(w, family, type);

	if (error || family >= ARRAY_SIZE(socket_families) || !socket_families[family].create)
		return error ? error : -EINVAL;
	sock->w = w;
	sock->family = family;
	sock->type = type;
	sock->sk = NULL;
	return socket_families[family].create(w, sock, type);
}

int socket_bind(struct socket *sock, const struct socket_address *address)
{
	int error = security_socket_bind(sock->w, sock->sk, address);

	return error ? error : sock->ops->bind(sock, address);
}

int socket_connect(struct socket *sock, const struct socket_address *address)
{
	int error = security_socket_connect(sock->w, sock->sk, address);

	return error ? error : sock->ops->connect(sock, address);
}

int socket_listen(struct socket *sock, u32 backlog)
{
	return sock->ops->listen(sock, backlog);
}

int socket_accept(struct socket *sock, struct socket *to)
{
	int error = sock->ops->accept(sock, to);

	return error ? error : security_socket_accept(sock->w, sock->sk, to->sk);
}

s64 socket_send(struct socket *sock, const void *from, u32 length)
{
	int error = security_socket_sendmsg(sock->w, sock->sk, length);

	return error ? error : sock->ops->sendmsg(sock, from, length);
}

s64 socket_receive(struct socket *sock, void *to, u32 length)
{
	int error = security_socket_recvmsg(sock->w, sock->sk, length);

	return error ? error : sock->ops->recvmsg(sock, to, length);
}

u32 socket_poll(struct socket *sock)
{
	return sock->ops->poll(sock);
}

int socket_option(struct socket *sock, u32 option, u32 value)
{
	return sock->ops->setsockopt(sock, option, value);
}

int socket_close(struct socket *sock)
{
	return sock->sk ? sock->ops->release(sock) : 0;
}
