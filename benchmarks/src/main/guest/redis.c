/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A key-value server and its clients: pipelined commands over TCP and single ones over UDP, keys chosen by a zipfian
 * distribution, half reads and half updates as in YCSB's workload A, an append-only file on changing file systems. The
 * client keeps the version of every value and compares every answer byte by byte.
 */
#include "subsystems.h"
#include "store.c"

enum {
	KV_PORT = 6379, KV_KEYS = 144, KV_STREAMS = 4, KV_LOG_LIMIT = 24000, KV_PATIENCE = 300, KV_TCP_USES = 24,
	KV_PIPELINE = 6, KV_DATAGRAM_COMMANDS = 3, KV_HALF = 10240
};

/* What the client knows of a key. */
struct kv_model {
	u32 version, length, exists;
	s64 integer;
	u32 list_count, list_version;
	u32 field_version[STORE_FIELDS];
};

struct kv_worker {
	struct store store;
	struct kv_model models[KV_KEYS];
	struct socket listeners[2], datagram_servers[2], datagram_clients[4];
	struct channel channels[4];
	struct file *log;
	u32 log_check, log_size, ready, received, sent, reply_length, writes_since_sync;
	u32 message_number;
	u8 scratch[2 * PAGE_SIZE];	/* for reading the log back, while an answer is half built */
};

static struct kv_worker kv_workers[MAX_WORKERS];
static u32 kv_zipf[KV_KEYS];	/* cumulative weights */

void mix_start(struct worker *w)
{
	u32 sum = 0;

	(void)w;
	/* Weight 1/(rank + 1)^0.99, near enough to 1/(rank + 1). */
	for (u32 i = 0; i < KV_KEYS; i++) {
		sum += 1000000 / (i + 1);
		kv_zipf[i] = sum;
	}
}

static u32 kv_pick_key(struct worker *w)
{
	u32 at = (u32)(worker_random(w) % kv_zipf[KV_KEYS - 1]), low = 0, high = KV_KEYS - 1;

	while (low < high) {
		u32 middle = (low + high) / 2;

		if (at < kv_zipf[middle])
			high = middle;
		else
			low = middle + 1;
	}
	/* Popular keys lie anywhere. */
	return low * 61 % KV_KEYS;
}

static u64 kv_identity(const struct worker *w, u32 key, u32 version)
{
	return mix64(workload_seed + ((u64)w->id << 40) + ((u64)key << 24) + version);
}

/* The append-only file: what was written since it was opened is read back and compared before a new one begins. */
static void kv_close_log(struct worker *w, struct kv_worker *kv)
{
	u32 total = 0, check = 0;
	s64 n;

	if (!kv->log)
		return;
	vfs_fsync(w, kv->log);
	vfs_seek(w, kv->log, 0, 0);
	while ((n = vfs_read(w, kv->log, kv->scratch, sizeof kv->scratch)) > 0) {
		check = crc32_block(check, kv->scratch, (u32)n);
		total += (u32)n;
	}
	if (n < 0 || total != kv->log_size || check != kv->log_check)
		worker_fail();
	vfs_close(w, kv->log);
	kv->log = NULL;
}

static void kv_open_log(struct worker *w, struct kv_worker *kv)
{
	static const char *const mounts[3] = { "/ram", "/log", "/veil" };
	int error;

	kv_close_log(w, kv);
	text_append_path(w->path, mounts[w->phase % 3], "/appendonly", w->id, ".aof");
	text_append_path(w->path2, mounts[w->phase % 3], "/appendonly", w->id, ".old");
	if (kv->ready && vfs_rename(w, w->path, w->path2) == 0)
		vfs_unlink(w, w->path2);
	kv->log = vfs_open(w, w->path, OPEN_CREATE | OPEN_READ | OPEN_WRITE | OPEN_APPEND | OPEN_TRUNCATE, &error);
	kv->log_size = 0;
	kv->log_check = 0;
	if (!kv->log)
		worker_fail();
}

static void kv_log(struct worker *w, struct kv_worker *kv, const u8 *text, u32 length)
{
	if (kv->log_size + length > KV_LOG_LIMIT)
		kv_open_log(w, kv);
	if (vfs_write(w, kv->log, text, length) != length)
		worker_fail();
	kv->log_size += length;
	kv->log_check = crc32_block(kv->log_check, text, length);
	if (++kv->writes_since_sync >= 12) {
		kv->writes_since_sync = 0;
		vfs_fsync(w, kv->log);
	}
}

static void kv_prepare(struct worker *w, struct kv_worker *kv)
{
	struct socket_address address;
	int error = 0;

	store_init(&kv->store);
	for (u32 f = 0; f < 2; f++) {
		u32 family = f ? FAMILY_IPV6 : FAMILY_IPV4;

		error |= worker_listen(w, &kv->listeners[f], family, KV_PORT);
		error |= socket_create(w, &kv->datagram_servers[f], family, SOCKET_DATAGRAM);
		make_address(&address, w, family, 0, 0, KV_PORT);
		error |= socket_bind(&kv->datagram_servers[f], &address);
	}
	for (u32 i = 0; i < 4; i++) {
		u32 family = i & 2 ? FAMILY_IPV6 : FAMILY_IPV4;

		channel_init(w, &kv->channels[i], family, i & 1);
		error |= socket_create(w, &kv->datagram_clients[i], family, SOCKET_DATAGRAM);
		make_address(&address, w, family, i & 1, 2, 0);
		error |= socket_bind(&kv->datagram_clients[i], &address);
		make_address(&address, w, family, i & 1, 1, KV_PORT);
		error |= socket_connect(&kv->datagram_clients[i], &address);
	}
	kv_open_log(w, kv);
	kv->ready = 1;
	if (error)
		worker_fail();
}

/* Executes all whole commands of a text; appends what changed the store to the log. Returns what was used. */
static u32 kv_run(struct worker *w, struct kv_worker *kv, const u8 *text, u32 length, struct reply *to)
{
	u32 at = 0, used, writes, dirty_from = 0, dirty = 0;

	while ((used = store_execute(&kv->store, text + at, length - at, to, &writes))) {
		if (writes && !dirty)
			dirty_from = at;
		at += used;
		if (writes)
			dirty = at;
	}
	if (dirty)
		kv_log(w, kv, text + dirty_from, dirty - dirty_from);
	return at;
}

/* Builds commands and, beside each, the answer that it must get. */
struct kv_batch {
	struct reply commands, answers;
};

static void kv_argument(struct kv_batch *batch, const void *text, u32 length)
{
	reply_bulk(&batch->commands, text, length);
}

static void kv_name(struct kv_batch *batch, u32 arguments, const char *name, const struct worker *w, u32 key)
{
	char text[24], *p = text_append_number(text_append(text, "user"), w->id * 1000 + key);

	*batch->commands.at++ = '*';
	*batch->commands.at++ = (u8)('0' + arguments);
	reply_text(&batch->commands, "\r\n");
	kv_argument(batch, name, string_length(name));
	kv_argument(batch, text, (u32)(p - text));
}

static void kv_command_string(struct worker *w, struct kv_batch *batch, struct kv_model *model, u32 key, u32 dice)
{
	u8 value[STORE_VALUE];

	if (dice < 8) {
		kv_name(batch, 2, "GET", w, key);
		if (!model->exists) {
			reply_text(&batch->answers, "$-1\r\n");
			return;
		}
		content_fill(value, kv_identity(w, key, model->version), 0, model->length);
		reply_bulk(&batch->answers, value, model->length);
	} else if (dice < 14) {
		model->version++;
		model->length = 100 + (u32)(kv_identity(w, key, model->version) % 900);
		model->exists = 1;
		content_fill(value, kv_identity(w, key, model->version), 0, model->length);
		kv_name(batch, 3, "SET", w, key);
		kv_argument(batch, value, model->length);
		reply_text(&batch->answers, "+OK\r\n");
	} else if (dice == 14) {
		kv_name(batch, 2, "STRLEN", w, key);
		reply_integer(&batch->answers, model->exists ? model->length : 0);
	} else {
		kv_name(batch, 2, "DEL", w, key);
		reply_integer(&batch->answers, model->exists);
		model->exists = 0;
	}
}

static void kv_command_integer(struct worker *w, struct kv_batch *batch, struct kv_model *model, u32 key, u32 dice)
{
	char digits[24];

	if (dice < 8 && model->exists) {
		kv_name(batch, 2, "GET", w, key);
		reply_bulk(&batch->answers, (u8 *)digits, format_decimal(digits, (u64)model->integer));
		return;
	}
	model->integer += dice + 1;
	model->exists = 1;
	kv_name(batch, 3, "INCRBY", w, key);
	kv_argument(batch, digits, format_decimal(digits, dice + 1));
	reply_integer(&batch->answers, model->integer);
}

static void kv_command_hash(struct worker *w, struct kv_batch *batch, struct kv_model *model, u32 key, u32 dice)
{
	u32 field = dice % STORE_FIELDS;
	u8 value[STORE_FIELD], name[2] = { 'f', (u8)('0' + field) };
	u32 *version = &model->field_version[field];

	if (dice < 8) {
		kv_name(batch, 3, "HGET", w, key);
		kv_argument(batch, name, 2);
		if (!*version) {
			reply_text(&batch->answers, "$-1\r\n");
			return;
		}
		content_fill(value, kv_identity(w, key + 512 * field, *version), 0, STORE_FIELD);
		reply_bulk(&batch->answers, value, STORE_FIELD);
		return;
	}
	reply_integer(&batch->answers, *version == 0);
	++*version;
	content_fill(value, kv_identity(w, key + 512 * field, *version), 0, STORE_FIELD);
	kv_name(batch, 4, "HSET", w, key);
	kv_argument(batch, name, 2);
	kv_argument(batch, value, STORE_FIELD);
}

static void kv_command_list(struct worker *w, struct kv_batch *batch, struct kv_model *model, u32 key, u32 dice)
{
	u8 value[STORE_FIELD];

	if (dice < 4) {
		kv_name(batch, 2, "LLEN", w, key);
		reply_integer(&batch->answers, model->list_count);
		return;
	}
	if (dice < 8 && model->list_count) {
		content_fill(value, kv_identity(w, key, model->list_version), 0, STORE_FIELD);
		kv_name(batch, 2, "LINDEX", w, key);
		reply_bulk(&batch->answers, value, STORE_FIELD);
		return;
	}
	model->list_version++;
	if (model->list_count < STORE_FIELDS)
		model->list_count++;
	content_fill(value, kv_identity(w, key, model->list_version), 0, STORE_FIELD);
	kv_name(batch, 3, "LPUSH", w, key);
	kv_argument(batch, value, STORE_FIELD);
	reply_integer(&batch->answers, model->list_count);
}

/* Keys have a fixed type: five of eight are strings. Lost datagrams are repeated, so over UDP only reads are sent. */
static void kv_command(struct worker *w, struct kv_worker *kv, struct kv_batch *batch, u32 read_only)
{
	u32 key = kv_pick_key(w), dice = (u32)worker_random(w) & (read_only ? 7 : 15);
	struct kv_model *model = &kv->models[key];

	switch (key % 8) {
	case 5:
		if (!read_only || model->exists)
			kv_command_integer(w, batch, model, key, dice);
		else
			kv_command_hash(w, batch, &kv->models[6], 6, dice);
		break;
	case 6:
		kv_command_hash(w, batch, model, key, dice);
		break;
	case 7:
		kv_command_list(w, batch, model, key, read_only ? dice & 3 : dice);
		break;
	default:
		kv_command_string(w, batch, model, key, dice);
		break;
	}
}

static int kv_serve_stream(struct worker *w, struct kv_worker *kv, struct channel *channel)
{
	struct reply reply = { w->reply + kv->reply_length, w->reply + KV_HALF };
	u8 *in = w->request;
	s64 n;
	u32 used;

	if (!channel->server_events)
		return 0;
	channel->server_events = 0;
	if (!(socket_poll(&channel->server) & POLL_IN))
		return 0;
	n = socket_receive(&channel->server, in + kv->received, sizeof w->request - kv->received);
	if (n <= 0)
		return 0;
	kv->received += (u32)n;
	used = kv_run(w, kv, in, kv->received, &reply);
	memmove(in, in + used, kv->received - used);
	kv->received -= used;
	kv->reply_length = (u32)(reply.at - w->reply);
	n = socket_send(&channel->server, w->reply + kv->sent, kv->reply_length - kv->sent);
	if (n > 0)
		kv->sent += (u32)n;
	return 1;
}

/* Returns the bytes of the answers, which lie behind the server's own. */
static u32 kv_exchange_stream(struct worker *w, struct kv_worker *kv, u32 link, u32 length, u32 expected)
{
	struct channel *channel = &kv->channels[link];
	u32 got = 0;

	if (channel->opened && channel->uses++ >= KV_TCP_USES)
		channel_close(channel);
	if (!channel->opened && channel_open(channel, &kv->listeners[link >> 1], KV_PORT, (w->phase + 1) % 3))
		return 0;
	kv->received = kv->sent = kv->reply_length = 0;
	if (socket_send(&channel->client, w->work, length) != length)
		return 0;
	for (u32 turns = 0; turns < KV_PATIENCE && got < expected; turns++) {
		s64 n = 0;

		if (kv_serve_stream(w, kv, channel))
			continue;
		if (channel->client_events) {
			channel->client_events = 0;
			if (socket_poll(&channel->client) & POLL_IN)
				n = socket_receive(&channel->client, w->reply + KV_HALF + got, KV_HALF - got);
		}
		if (n > 0)
			got += (u32)n;
		else
			worker_tick(w);
	}
	if (got != expected)
		channel_close(channel);
	return got;
}

static void kv_serve_datagram(struct worker *w, struct kv_worker *kv, struct socket *server)
{
	struct reply reply = { w->reply + 4, w->reply + 3800 };
	s64 n = socket_receive(server, w->request, sizeof w->request);

	if (n < 4)
		return;
	memcpy(w->reply, w->request, 4);
	kv_run(w, kv, w->request + 4, (u32)n - 4, &reply);
	socket_send(server, w->reply, (u32)(reply.at - w->reply));
}

/* A message starts with its number; an answer with another number is late and ignored. */
static u32 kv_exchange_datagram(struct worker *w, struct kv_worker *kv, u32 link, u32 length)
{
	struct socket *client = &kv->datagram_clients[link], *server = &kv->datagram_servers[link >> 1];
	u32 number = ++kv->message_number;
	u8 *answer = w->reply + KV_HALF - 4;

	memmove(w->work + 4, w->work, length);
	put_be32(w->work, number);
	for (u32 attempt = 0; attempt < 8; attempt++) {
		socket_send(client, w->work, length + 4);
		for (u32 turns = 0; turns < 6; turns++) {
			s64 n;

			if (socket_poll(server) & POLL_IN)
				kv_serve_datagram(w, kv, server);
			if (!(socket_poll(client) & POLL_IN)) {
				worker_tick(w);
				continue;
			}
			n = socket_receive(client, answer, 3800);
			if (n >= 4 && get_be32(answer) == number)
				return (u32)n - 4;
		}
	}
	return 0;
}

u64 mix_request(struct worker *w, u64 index)
{
	struct kv_worker *kv = &kv_workers[w->id];
	u32 changed = worker_begin(w, index), length, expected, got;
	u64 dice = worker_random(w);
	u32 link = (w->phase * 3 + 2) % 4, datagram = w->phase % 2 ? dice % 3 != 0 : dice % 3 == 0;
	u8 *answers = w->work + KV_HALF;
	struct kv_batch batch = { { w->work, w->work + KV_HALF }, { answers, answers + KV_HALF } };

	if (!kv->ready)
		kv_prepare(w, kv);
	else if (changed)
		kv_open_log(w, kv);
	for (u32 i = 0; changed && i < 4; i++)
		channel_close(&kv->channels[i]);
	if ((dice >> 8) % 4 == 0)
		link = (u32)(dice >> 16) & 3;
	for (u32 n = datagram ? KV_DATAGRAM_COMMANDS : KV_PIPELINE; n; n--)
		kv_command(w, kv, &batch, datagram);
	length = (u32)(batch.commands.at - w->work);
	expected = (u32)(batch.answers.at - answers);
	got = datagram ? kv_exchange_datagram(w, kv, link, length) : kv_exchange_stream(w, kv, link, length, expected);
	if (got != expected || memcmp(w->reply + KV_HALF, answers, expected))
		worker_fail();
	if (index % 128 == 127)
		return mix64(hash_bytes(index, w->reply + KV_HALF, got) ^ store_digest(&kv->store));
	return mix64(hash_bytes(index, w->reply + KV_HALF, got));
}
