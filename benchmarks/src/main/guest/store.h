/* SPDX-License-Identifier: Apache-2.0 */
/* The key-value store behind the redis mix: a hash table of typed objects, one per worker. */
#ifndef GUEST_STORE_H
#define GUEST_STORE_H

#include "support.h"

enum { STORE_KEYS = 160, STORE_BUCKETS = 128, STORE_VALUE = 1000, STORE_FIELDS = 8, STORE_FIELD = 40 };
enum { TYPE_NONE, TYPE_STRING, TYPE_INTEGER, TYPE_HASH, TYPE_LIST };

struct store_object;

struct reply {
	u8 *at, *end;
};

/* What a type of value can do. */
struct store_type {
	const char *name;
	void (*start)(struct store_object *object);
	int (*read)(struct store_object *object, struct reply *to);
	int (*size)(struct store_object *object);
	u64 (*digest)(struct store_object *object, u64 h);
	void (*clear)(struct store_object *object);
};

struct store_object {
	struct list_head link;
	const struct store_type *type;
	u32 hash, key_length;
	char key[24];
	union {
		struct {
			u32 length;
			u8 bytes[STORE_VALUE];
		} string;
		s64 integer;
		struct {
			u32 count;
			u8 names[STORE_FIELDS][8];
			u8 lengths[STORE_FIELDS];
			u8 values[STORE_FIELDS][STORE_FIELD];
		} hash_value;
		struct {
			u32 head, count;
			u8 lengths[STORE_FIELDS];
			u8 values[STORE_FIELDS][STORE_FIELD];
		} list;
	} u;
};

struct argument {
	const u8 *text;
	u32 length;
};

struct store {
	struct list_head buckets[STORE_BUCKETS];
	struct list_head free;
	struct store_object objects[STORE_KEYS];
	u32 used;
	struct argument arguments[6];
	u32 argument_count;
};

void store_init(struct store *store);
u32 store_execute(struct store *store, const u8 *text, u32 length, struct reply *to, u32 *writes);
u64 store_digest(struct store *store);

void reply_text(struct reply *to, const char *text);
void reply_bulk(struct reply *to, const u8 *data, u32 length);
void reply_integer(struct reply *to, s64 value);

#endif
