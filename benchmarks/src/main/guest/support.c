/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

volatile unsigned long workload_errors;
volatile u64 workload_seed = 1;
volatile u32 workload_security_modules;
volatile u32 workload_phase_length;

struct worker workers[MAX_WORKERS];
static u32 worker_phases[MAX_WORKERS];

/* The word at a place of a content. Four words in a row are equal, so that packing has something to do. */
static u64 content_word(u64 identity, u64 index)
{
	return mix64(identity * 0x2545f4914f6cdd1dul + (index >> 2));
}

/* `offset` is a multiple of 8 here and below. */
void content_fill(u8 *to, u64 identity, u64 offset, u32 length)
{
	u64 index = offset >> 3, word = content_word(identity, index);

	for (; length >= 8; length -= 8, to += 8) {
		__builtin_memcpy(to, &word, 8);
		if ((++index & 3) == 0)
			word = content_word(identity, index);
	}
	for (; length; length--, word >>= 8)
		*to++ = (u8)word;
}

int content_matches(const u8 *data, u64 identity, u64 offset, u32 length)
{
	u64 index = offset >> 3, word = content_word(identity, index);

	for (; length >= 8; length -= 8, data += 8) {
		u64 found;

		__builtin_memcpy(&found, data, 8);
		if (found != word)
			return 0;
		if ((++index & 3) == 0)
			word = content_word(identity, index);
	}
	for (; length; length--, word >>= 8)
		if (*data++ != (u8)word)
			return 0;
	return 1;
}

char *text_append(char *to, const char *text)
{
	while (*text)
		*to++ = *text++;
	*to = 0;
	return to;
}

char *text_append_number(char *to, u64 value)
{
	to += format_decimal(to, value);
	*to = 0;
	return to;
}

char *text_append_path(char *to, const char *dir, const char *stem, u64 number, const char *tail)
{
	to = text_append(text_append(to, dir), stem);
	return text_append(text_append_number(to, number), tail);
}

/* Device 0 is loop-back, 1 the Ethernet card; host 0 means any. */
void make_address(struct socket_address *to, const struct worker *w, u32 family, u32 device, u32 host, u32 port)
{
	memset(to, 0, sizeof *to);
	to->family = (u16)family;
	to->port = (u16)port;
	if (!host)
		return;
	if (family == FAMILY_IPV4) {
		to->bytes[0] = device ? 10 : 127;
		to->bytes[2] = (u8)w->id;
		to->bytes[3] = (u8)host;
	} else {
		to->bytes[0] = device ? 0xfd : 0xfe;
		to->bytes[1] = device ? 0 : 0x80;
		to->bytes[13] = (u8)w->id;
		to->bytes[15] = (u8)host;
	}
}

static int channel_client_wake(struct poll_entry *entry, u32 events)
{
	struct channel *channel = container_of(entry, struct channel, client_entry);

	channel->client_events |= events;
	return 1;
}

static int channel_server_wake(struct poll_entry *entry, u32 events)
{
	struct channel *channel = container_of(entry, struct channel, server_entry);

	channel->server_events |= events;
	return 1;
}

void channel_init(struct worker *w, struct channel *channel, u32 family, u32 device)
{
	channel->client_entry.wake = channel_client_wake;
	channel->server_entry.wake = channel_server_wake;
	channel->w = w;
	channel->family = family;
	channel->device = device;
	channel->opened = 0;
}

/* One turn of the worker's clock: timers, then whatever they or others sent. */
void worker_tick(struct worker *w)
{
	timer_advance(&w->timers);
	net_softirq(&w->net);
}

int worker_listen(struct worker *w, struct socket *listener, u32 family, u32 port)
{
	struct socket_address any;
	int error = socket_create(w, listener, family, SOCKET_STREAM);

	make_address(&any, w, family, 0, 0, port);
	if (!error)
		error = socket_bind(listener, &any);
	return error ? error : socket_listen(listener, 8);
}

int channel_open(struct channel *channel, struct socket *listener, u32 port, u32 congestion)
{
	struct worker *w = channel->w;
	struct socket_address address;
	int error = socket_create(w, &channel->client, channel->family, SOCKET_STREAM);

	if (error)
		return error;
	channel->client.sk->poll_entry = &channel->client_entry;
	make_address(&address, w, channel->family, channel->device, 2, 0);
	error = socket_bind(&channel->client, &address);
	if (!error)
		error = socket_option(listener, OPTION_CONGESTION, congestion);
	if (!error)
		error = socket_option(&channel->client, OPTION_CONGESTION, (congestion + 1) % 3);
	make_address(&address, w, channel->family, channel->device, 1, port);
	if (!error)
		error = socket_connect(&channel->client, &address);
	for (u32 turn = 0; !error && turn < 40; turn++) {
		if (socket_poll(listener) & POLL_IN) {
			error = socket_accept(listener, &channel->server);
			break;
		}
		worker_tick(w);
		if (turn == 39)
			error = -ETIMEDOUT;
	}
	if (error) {
		socket_close(&channel->client);
		return error;
	}
	channel->server.sk->poll_entry = &channel->server_entry;
	channel->client_events = channel->server_events = 0;
	channel->uses = 0;
	channel->opened = 1;
	return 0;
}

void channel_close(struct channel *channel)
{
	if (!channel->opened)
		return;
	socket_close(&channel->client);
	socket_close(&channel->server);
	channel->opened = 0;
}

static void worker_flush(struct timer *timer)
{
	struct worker *w = container_of(timer, struct worker, flusher);

	page_cache_flush_some(w, 2);
	timer_modify(&w->timers, timer, w->timers.now + 20);
}

static void worker_init(struct worker *w, u32 id)
{
	w->id = id;
	w->random = mix64(workload_seed + id);
	w->credentials.user = 33;
	w->credentials.capabilities = CAP_DAC_OVERRIDE | CAP_BIND_SERVICE;
	w->credentials.label = 2 + id % 3;
	w->credentials.profile = 1u << 5;
	timer_base_init(&w->timers);
	timer_setup(&w->flusher, worker_flush);
	net_init(w);
	timer_modify(&w->timers, &w->flusher, 20 + id);
}

void workload_init(void)
{
	struct worker *w = &workers[0];
	int error;

	security_start(workload_security_modules);
	block_start();
	page_cache_start();
	dcache_start();
	vfs_start();
	net_start();
	for (u32 id = 0; id < MAX_WORKERS; id++)
		worker_init(&workers[id], id);
	error = vfs_mount(w, "ram", &ram_fs, NULL);
	error |= vfs_mount(w, "log", &log_fs, &block_flash_disk);
	error |= vfs_mkdir(w, "/log/hidden");
	error |= vfs_mount(w, "veil", &veil_fs, "/log/hidden");
	if (error)
		worker_fail();
	mix_start(w);
}

/* A phase is a number of requests of each worker; its number selects families, devices and file systems. */
u32 worker_begin(struct worker *w, u64 index)
{
	u32 length = workload_phase_length, changed;

	w->phase = length ? (u32)(index / length) : 0;
	changed = worker_phases[w->id] != w->phase;
	worker_phases[w->id] = w->phase;
	w->random = mix64(mix64(workload_seed ^ (u64)w->id << 56) + index);
	if (changed) {
		net_use_qdisc(&w->net.ethernet, w->phase);
		net_use_qdisc(&w->net.loopback, w->phase + 1);
		w->net.route_cookie++;
		for (u32 i = 0; i < NET_ROUTES; i++)
			w->net.routes[i].cookie = w->net.route_cookie;
	}
	worker_tick(w);
	return changed;
}

unsigned long workload_request(unsigned long worker, unsigned long index)
{
	return mix_request(&workers[worker % MAX_WORKERS], index);
}
