/* SPDX-License-Identifier: Apache-2.0 */
/* What the request mixes share: contents that both sides can compute, connections of a worker, phases. */
#ifndef GUEST_SUPPORT_H
#define GUEST_SUPPORT_H

#include "worker.h"

/* A connection of a worker with itself: one end is the client's, the other the server's. */
struct channel {
	struct poll_entry client_entry, server_entry;
	struct socket client, server;
	struct worker *w;
	u32 family, device, uses, opened;
	u32 client_events, server_events;
};

void support_start(void);
void content_fill(u8 *to, u64 identity, u64 offset, u32 length);
int content_matches(const u8 *data, u64 identity, u64 offset, u32 length);
void make_address(struct socket_address *to, const struct worker *w, u32 family, u32 device, u32 host, u32 port);
void channel_init(struct worker *w, struct channel *channel, u32 family, u32 device);
int channel_open(struct channel *channel, struct socket *listener, u32 port, u32 congestion);
void channel_close(struct channel *channel);
int worker_listen(struct worker *w, struct socket *listener, u32 family, u32 port);
void worker_tick(struct worker *w);
u32 worker_begin(struct worker *w, u64 index);
char *text_append(char *to, const char *text);
char *text_append_number(char *to, u64 value);
char *text_append_path(char *to, const char *dir, const char *stem, u64 number, const char *tail);

/* Each mix has its own. */
void mix_start(struct worker *w);
u64 mix_request(struct worker *w, u64 index);

#endif
