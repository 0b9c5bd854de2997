/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A web server and its clients: files of four file systems over TCP, kept-alive connections, both address families,
 * both devices, access logs. The client knows what every file contains and checks every byte.
 */
#include "subsystems.h"

enum { WEB_PORT = 80, WEB_DOCUMENTS = 11, WEB_KEEP_ALIVE = 6, WEB_LOG_LIMIT = 12000, WEB_PATIENCE = 300 };

struct web_worker {
	struct socket listeners[2];
	struct channel channels[4];	/* two families times two devices */
	struct file *log;
	u32 ready, log_size, log_file_system;

	/* the server's side of the current request */
	struct file *file;
	u32 received, header_length, header_sent, remaining, by_splice;
	char header[160];

	/* the client's side */
	u32 reply_length, body_length, body_start, status, answered;
};

static struct web_worker web_workers[MAX_WORKERS];
static const char *const web_mounts[4] = { "/ram", "/log", "/pack", "/veil" };

static u64 web_identity(u32 file_system, u32 document)
{
	return workload_seed * 1000003 + file_system * 64 + document + 1;
}

static u32 web_size(u32 file_system, u32 document)
{
	u64 h = mix64(web_identity(file_system, document) ^ 0x517e);

	return 900 + (u32)(h % (document % 3 == 0 ? 9000 : 3200));
}

static char *web_path(char *to, u32 file_system, u32 document)
{
	const char *dir = file_system == 3 ? "/page" : "/www/page";

	return text_append_path(to, web_mounts[file_system], dir, document, ".html");
}

static void web_make_document(struct worker *w, u32 file_system, u32 document)
{
	u32 size = web_size(file_system, document), padded = (size + PAGE_SIZE - 1) & ~(PAGE_SIZE - 1);
	struct file *file;
	int error;

	content_fill(w->work, web_identity(file_system, document), 0, padded);
	web_path(w->path, file_system, document);
	if (file_system == 2) {
		/* Past "/pack/www/": the image is made by directory number and name. */
		pack_add(2, w->path + 10, MODE_FILE | 0444, w->work, size);
		return;
	}
	file = vfs_open(w, w->path, OPEN_CREATE | OPEN_WRITE, &error);
	if (!file || vfs_write(w, file, w->work, size) != size || vfs_close(w, file))
		worker_fail();
}

static void web_open_log(struct worker *w, struct web_worker *web)
{
	int error;
	u32 file_system = w->phase % 3;

	if (web->log)
		vfs_close(w, web->log);
	web->log_file_system = file_system == 2 ? 3 : file_system;
	text_append_path(w->path, web_mounts[web->log_file_system], "/access", w->id, ".log");
	web->log = vfs_open(w, w->path, OPEN_CREATE | OPEN_WRITE | OPEN_APPEND | OPEN_TRUNCATE, &error);
	web->log_size = 0;
	if (!web->log)
		worker_fail();
}

void mix_start(struct worker *w)
{
	int error = vfs_mkdir(w, "/ram/www") | vfs_mkdir(w, "/log/www");

	pack_add(0, "", MODE_DIRECTORY | 0555, NULL, 0);
	pack_add(1, "www", MODE_DIRECTORY | 0555, NULL, 0);
	for (u32 fs = 0; fs < 4; fs++)
		for (u32 document = 0; document < WEB_DOCUMENTS; document++)
			web_make_document(w, fs, document);
	error |= vfs_mount(w, "pack", &pack_fs, NULL);
	if (error)
		worker_fail();
}

static void web_prepare(struct worker *w, struct web_worker *web)
{
	int error = worker_listen(w, &web->listeners[0], FAMILY_IPV4, WEB_PORT);

	error |= worker_listen(w, &web->listeners[1], FAMILY_IPV6, WEB_PORT);
	for (u32 i = 0; i < 4; i++)
		channel_init(w, &web->channels[i], i & 2 ? FAMILY_IPV6 : FAMILY_IPV4, i & 1);
	web_open_log(w, web);
	web->ready = 1;
	if (error)
		worker_fail();
}

/* Compares a header's name without regard to case. */
static int web_name_is(const u8 *line, const char *name)
{
	for (; *name; line++, name++)
		if ((*line | 32) != (u8)(*name | 32))
			return 0;
	return *line == ':';
}

struct web_query {
	u32 method;		/* 1 GET, 2 HEAD, 0 anything else */
	u32 range_start, range_end;
	u32 keep_alive, valid;
};

/* Parses request line and header fields; the path goes to `path`. */
static void web_parse(const u8 *text, u32 length, char *path, u32 path_size, struct web_query *query)
{
	u32 at = 0, n = 0, used;

	memset(query, 0, sizeof *query);
	query->keep_alive = 1;
	if (length > 4 && !memcmp(text, "GET ", 4)) {
		query->method = 1;
		at = 4;
	} else if (length > 5 && !memcmp(text, "HEAD ", 5)) {
		query->method = 2;
		at = 5;
	}
	while (at < length && text[at] != ' ' && n + 1 < path_size) {
		u8 c = text[at++];

		/* %41 and its like */
		if (c == '%' && at + 1 < length) {
			u32 high = text[at] <= '9' ? text[at] - '0' : (text[at] | 32) - 'a' + 10;
			u32 low = text[at + 1] <= '9' ? text[at + 1] - '0' : (text[at + 1] | 32) - 'a' + 10;

			c = (u8)(high << 4 | low);
			at += 2;
		}
		path[n++] = (char)c;
	}
	path[n] = 0;
	while (at < length) {
		u32 end = at;

		while (end < length && text[end] != '\n')
			end++;
		if (web_name_is(text + at, "range") && !memcmp(text + at + 7, "bytes=", 6)) {
			const char *value = (const char *)text + at + 13;

			query->range_start = (u32)parse_decimal(value, end - at - 13, &used);
			query->range_end = 1 + (u32)parse_decimal(value + used + 1, end - at - 14 - used, &used);
		} else if (web_name_is(text + at, "connection")) {
			query->keep_alive = (text[at + 12] | 32) == 'k';
		}
		at = end + 1;
	}
	query->valid = query->method && n > 1;
}

static void web_header(struct web_worker *web, u32 status, u32 length, u32 generation)
{
	char *p = text_append(web->header, status == 200   ? "HTTP/1.1 200 OK\r\n"
					   : status == 206 ? "HTTP/1.1 206 Partial Content\r\n"
							   : "HTTP/1.1 404 Not Found\r\n");

	p = text_append(text_append_number(text_append(p, "Content-Length: "), length), "\r\n");
	p = text_append(text_append_number(text_append(p, "ETag: "), generation), "\r\n");
	p = text_append(p, "Server: mini\r\nConnection: keep-alive\r\n\r\n");
	web->header_length = (u32)(p - web->header);
	web->header_sent = 0;
}

static void web_answer(struct worker *w, struct web_worker *web, u32 length)
{
	struct web_query query;
	struct attributes attributes;
	int error;

	web_parse(w->request, length, w->path2, sizeof w->path2, &query);
	web->file = query.valid ? vfs_open(w, w->path2, OPEN_READ, &error) : NULL;
	if (!web->file || vfs_fstat(w, web->file, &attributes)) {
		web->remaining = 0;
		web_header(web, 404, 0, 0);
		return;
	}
	if (query.range_end > query.range_start && query.range_end <= attributes.size) {
		vfs_seek(w, web->file, query.range_start, 0);
		web->remaining = query.range_end - query.range_start;
		web_header(web, 206, web->remaining, 0);
	} else {
		web->remaining = (u32)attributes.size;
		web_header(web, 200, web->remaining, 0);
	}
	/* Large files go from the page cache to the socket directly, small ones through a buffer. */
	web->by_splice = web->remaining > 1400;
	if (query.method == 2)
		web->remaining = 0;
}

static int web_send_page(struct worker *w, void *to, const void *data, u32 length)
{
	(void)w;
	return (int)socket_send(to, data, length);
}

/* Sends the log line, which is the last thing that a request does. */
static void web_log(struct worker *w, struct web_worker *web)
{
	char line[192], *p = text_append_number(line, w->timers.now);

	p = text_append(text_append(p, " "), w->path2);
	p = text_append(text_append_number(text_append(p, " "), web->header_length), "\n");
	if (web->log_size > WEB_LOG_LIMIT)
		web_open_log(w, web);
	if (vfs_write(w, web->log, line, (u32)(p - line)) != p - line)
		worker_fail();
	web->log_size += (u32)(p - line);
}

/* Does what the server can do now; returns whether that was anything. */
static int web_serve(struct worker *w, struct web_worker *web, struct channel *channel)
{
	s64 n;

	if (!channel->server_events && !web->header_length)
		return 0;
	channel->server_events = 0;
	if (!web->header_length) {
		if (!(socket_poll(&channel->server) & POLL_IN))
			return 0;
		n = socket_receive(&channel->server, w->request + web->received, 1023 - web->received);
		if (n <= 0)
			return 0;
		web->received += (u32)n;
		if (web->received < 4 || memcmp(w->request + web->received - 4, "\r\n\r\n", 4))
			return 1;
		web_answer(w, web, web->received);
		socket_option(&channel->server, OPTION_CORK, 1);
	}
	while (web->header_sent < web->header_length) {
		n = socket_send(&channel->server, web->header + web->header_sent, web->header_length - web->header_sent);
		if (n <= 0)
			return 0;
		web->header_sent += (u32)n;
	}
	while (web->remaining) {
		if (web->by_splice) {
			n = vfs_splice(w, web->file, web->remaining, web_send_page, &channel->server);
		} else {
			n = vfs_read(w, web->file, w->work, web->remaining);
			if (n > 0)
				n = socket_send(&channel->server, w->work, (u32)n);
		}
		if (n <= 0)
			return 0;
		web->remaining -= (u32)n;
	}
	if (channel->server.sk->corked)
		socket_option(&channel->server, OPTION_CORK, 0);
	if (web->file) {
		vfs_close(w, web->file);
		web->file = NULL;
		web_log(w, web);
		return 1;
	}
	return 0;
}

/* Takes what has arrived; knows the length of the whole once the header is there. */
static int web_collect(struct worker *w, struct web_worker *web, struct channel *channel, u32 head_only)
{
	u32 before = web->reply_length, at, used;
	s64 n;

	if (!channel->client_events)
		return 0;
	channel->client_events = 0;
	if (!(socket_poll(&channel->client) & POLL_IN))
		return 0;
	n = socket_receive(&channel->client, w->reply + before, sizeof w->reply - before);
	if (n <= 0)
		return 0;
	web->reply_length += (u32)n;
	for (at = 0; !web->body_start && at + 4 <= web->reply_length; at++) {
		const char *p = (const char *)w->reply + at;

		if (at == 9)
			web->status = (u32)parse_decimal(p, 3, &used);
		if (!memcmp(p, "\r\n\r\n", 4))
			web->body_start = at + 4;
		else if (*p == '\n' && web_name_is((const u8 *)p + 1, "content-length"))
			web->body_length = (u32)parse_decimal(p + 17, web->reply_length - at - 17, &used);
	}
	if (head_only)
		web->answered = web->body_start != 0;
	else
		web->answered = web->body_start && web->reply_length >= web->body_start + web->body_length;
	return 1;
}

/* Writes the client's request for w->path to w->work, with such fields as browsers send. Returns its length. */
static u32 web_build_request(struct worker *w, u32 kind, u32 start, u32 size, u64 index)
{
	char *p = text_append((char *)w->work, kind == 2 ? "HEAD " : "GET ");

	p = text_append(p, w->path);
	p = text_append(p, " HTTP/1.1\r\nHost: server.example\r\nUser-Agent: mini-client/1.0 (guest; x86_64)\r\n");
	p = text_append(p, "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8\r\nAccept-Language: en,de;q=0.7\r\n");
	p = text_append_number(text_append(p, "Accept-Encoding: identity\r\nCookie: session="), mix64(w->id));
	p = text_append_number(text_append(p, "; visits="), index);
	p = text_append(p, "\r\n");
	if (kind >= 13) {
		p = text_append_number(text_append(p, "Range: bytes="), start);
		p = text_append(text_append_number(text_append(p, "-"), size - 1), "\r\n");
	}
	p = text_append(p, "Connection: keep-alive\r\n\r\n");
	return (u32)((u8 *)p - w->work);
}

u64 mix_request(struct worker *w, u64 index)
{
	struct web_worker *web = &web_workers[w->id];
	u32 changed = worker_begin(w, index);
	u64 dice = worker_random(w);
	u32 link = (w->phase * 3 + 1) % 4, fs = w->phase % 4, document = (u32)(dice >> 8) % WEB_DOCUMENTS, kind;
	u32 start = 0, size, length, missing, turns;
	struct channel *channel;
	u64 digest;

	if (!web->ready)
		web_prepare(w, web);
	else if (changed)
		web_open_log(w, web);
	if (changed)
		for (u32 i = 0; i < 4; i++)
			channel_close(&web->channels[i]);
	/* Most requests are of the phase's kind, some are not. */
	if ((dice & 7) == 0)
		link = (u32)(dice >> 16) & 3;
	if ((dice & 0x70) <= 0x20)
		fs = (u32)(dice >> 18) & 3;
	kind = (u32)(dice >> 24) % 16;
	missing = kind == 1;
	channel = &web->channels[link];
	if (channel->opened && channel->uses++ >= WEB_KEEP_ALIVE)
		channel_close(channel);
	if (!channel->opened && channel_open(channel, &web->listeners[link >> 1], WEB_PORT, w->phase % 3)) {
		worker_fail();
		return 0;
	}

	size = web_size(fs, document);
	if (kind >= 13)
		start = size / 3 & ~7u;
	web_path(w->path, fs, missing ? document + 900 : document);
	length = web_build_request(w, kind, start, size, index);
	web->received = web->header_length = web->header_sent = web->remaining = 0;
	web->reply_length = web->body_length = web->body_start = web->status = web->answered = 0;
	if (socket_send(&channel->client, w->work, length) != length)
		worker_fail();
	for (turns = 0; turns < WEB_PATIENCE && (!web->answered || web->file); turns++)
		if (!web_serve(w, web, channel) && !web_collect(w, web, channel, kind == 2))
			worker_tick(w);

	digest = hash_bytes(index, w->reply + web->body_start, kind == 2 || missing ? 0 : web->body_length);
	digest = mix64(digest ^ web->status ^ (u64)web->body_length << 32);
	if (web->answered && missing && web->status == 404 && !web->body_length)
		return digest;
	if (!web->answered || web->status != (start ? 206 : 200) || web->body_length != size - start ||
	    (kind != 2 && !content_matches(w->reply + web->body_start, web_identity(fs, document), start, size - start))) {
		worker_fail();
		channel_close(channel);
	}
	return digest;
}
